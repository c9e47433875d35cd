package tallydock.domain.printer;

import tallydock.domain.label.stock.Head;

/// What a printer prints on, and how finely.
///
/// @param head as its maker says
/// @param stock the name of a stock
/// @param gapUm from one label to the next on a roll, in micrometres
public record Media(Head head, String stock, int gapUm) {
    /// What most rolls have between two labels.
    public static final int USUAL_GAP_UM = 3_000;

    private static final int WIDEST_GAP = 50_000;

    public Media {
        if (gapUm < 0 || gapUm > WIDEST_GAP) {
            throw new IllegalArgumentException("no gap: " + gapUm + " um");
        }
    }
}
