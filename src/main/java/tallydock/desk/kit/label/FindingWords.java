package tallydock.desk.kit.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.placed.Finding;

/// What is said about a label that is not as its rules want it, and what would work.
public final class FindingWords {
    private static final int MOST_TEXT = 28;

    private FindingWords() {}

    public static Say of(Finding finding) {
        String text = shown(finding.text());
        return switch (finding.code()) {
            case NO_CODE -> Say.key("label.finding.no-code");
            case CHARACTERS -> Say.key("label.finding.characters", text);
            case CHECK_DIGIT -> Say.key("label.finding.check-digit", text);
            case TOO_LONG -> Say.key("label.finding.too-long", text);
            case NO_GLYPH -> Say.key("label.finding.no-glyph", text);
            case CUT -> Say.key("label.finding.cut", text);
            default -> measured(finding, text);
        };
    }

    private static Say measured(Finding finding, String text) {
        String is = mm(finding.isUm());
        String wanted = mm(finding.wantedUm());
        return switch (finding.code()) {
            case TOO_WIDE -> Say.key("label.finding.too-wide", text, is, wanted);
            case QUIET_ZONE -> Say.key("label.finding.quiet-zone", text, is, wanted);
            case NARROW -> Say.key("label.finding.narrow", text, is, wanted);
            default -> Say.key("label.finding.low", text, is, wanted);
        };
    }

    private static String shown(String text) {
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "..." : text;
    }

    private static String mm(long um) {
        return BigDecimal.valueOf(um, 3)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
