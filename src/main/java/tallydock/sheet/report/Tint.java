package tallydock.sheet.report;

import java.util.Collection;
import tallydock.domain.discrepancy.DiscrepancyType;

/// Colours of a status cell, fill and text as RRGGBB: the same as on screen. A word always goes with them.
enum Tint {
    GOOD("DCF8EE", "00634A"),
    LOOK("FFF2CC", "7A4D00"),
    STOP("FFE4E4", "B3001B"),
    AGAIN("F3E9FD", "5B2E91"),
    QUIET("E6EAEE", "3A4651");

    private final String fill;
    private final String text;

    Tint(String fill, String text) {
        this.fill = fill;
        this.text = text;
    }

    String fill() {
        return fill;
    }

    String text() {
        return text;
    }

    /// The gravest of the findings gives the colour.
    static Tint of(Collection<DiscrepancyType> findings) {
        if (findings.isEmpty()) {
            return GOOD;
        }
        if (findings.stream().anyMatch(type -> type.level() == DiscrepancyType.Level.STOP)) {
            return STOP;
        }
        return findings.stream().allMatch(Tint::isAboutRepetition) ? AGAIN : LOOK;
    }

    private static boolean isAboutRepetition(DiscrepancyType type) {
        return type == DiscrepancyType.DUPLICATE_CARTON
                || type == DiscrepancyType.COUNTED_TWICE
                || type == DiscrepancyType.DUPLICATE_LABEL;
    }
}
