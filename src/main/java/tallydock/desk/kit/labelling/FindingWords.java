package tallydock.desk.kit.labelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Stock;

/// What is not right with a label, in words, and what would work.
public final class FindingWords {
    private static final int LONGEST = 28;
    private static final int NAMED = 4;

    private FindingWords() {}

    /// One sentence.
    public static Say of(Finding finding) {
        return finding.weight() == Finding.Weight.REFUSES ? refusal(finding) : remark(finding);
    }

    private static Say refusal(Finding finding) {
        String what = shortened(finding.text());
        return switch (finding.code()) {
            case NO_CODE -> Say.key("labelling.finding.no-code");
            case CHARACTERS -> Say.key("labelling.finding.characters", what);
            case CHECK_DIGIT -> Say.key("labelling.finding.check-digit", what);
            case MATRIX_LARGE -> Say.key("labelling.finding.matrix-large", finding.wantedUm(), "PDF417");
            case TOO_WIDE ->
                Say.key("labelling.finding.too-wide", millimetres(finding.isUm()), millimetres(finding.wantedUm()));
            case TOO_LOW ->
                Say.key("labelling.finding.too-low", millimetres(finding.isUm()), millimetres(finding.wantedUm()));
            default -> Say.key("labelling.finding.too-long", what);
        };
    }

    private static Say remark(Finding finding) {
        String is = millimetres(finding.isUm());
        String wanted = millimetres(finding.wantedUm());
        return switch (finding.code()) {
            case QUIET_ZONE -> Say.key("labelling.finding.quiet-zone", is, wanted);
            case NARROW -> Say.key("labelling.finding.narrow", is, wanted);
            case LOW -> Say.key("labelling.finding.low", is, wanted);
            case NO_GLYPH -> Say.key("labelling.finding.no-glyph", shortened(finding.text()));
            default -> Say.key("labelling.finding.cut", shortened(finding.text()));
        };
    }

    /// The stocks that would do, a few of them.
    public static Say wouldDo(List<Stock> stocks) {
        if (stocks.isEmpty()) {
            return Say.key("labelling.nothing-would-do");
        }
        return Say.key(
                "labelling.would-do",
                stocks.stream().limit(NAMED).map(Stock::id).collect(Collectors.joining(", ")));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    private static String millimetres(long um) {
        return String.format(Locale.ROOT, um < 1_000 ? "%.3f" : "%.1f", um / 1000.0);
    }
}
