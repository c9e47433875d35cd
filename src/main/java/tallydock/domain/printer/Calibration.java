package tallydock.domain.printer;

import tallydock.domain.label.stock.Head;

/// How far a printer misses, as a printed ruler showed.
///
/// @param xUm to be added to every distance from the left edge, in micrometres
/// @param yUm the same from the upper edge
/// @param ppm how much longer its dots are than they are said to be, in millionths; negative where shorter
public record Calibration(int xUm, int yUm, int ppm) {
    /// A printer nobody has measured.
    public static final Calibration NONE = new Calibration(0, 0, 0);

    /// More than this is no calibration but a label put in wrongly.
    public static final int FARTHEST_UM = 10_000;

    /// More than this is another resolution.
    public static final int MOST_PPM = 50_000;

    public Calibration {
        if (Math.abs(xUm) > FARTHEST_UM || Math.abs(yUm) > FARTHEST_UM || Math.abs(ppm) > MOST_PPM) {
            throw new IllegalArgumentException("no calibration: " + xUm + ", " + yUm + " um, " + ppm + " ppm");
        }
    }

    /// The head as it really is, so that what is laid out for it comes out in true lengths.
    public Head of(Head said) {
        return new Head((int) Math.round(said.dotNm() * (1 + ppm / 1_000_000.0)));
    }
}
