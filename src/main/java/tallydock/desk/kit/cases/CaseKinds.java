package tallydock.desk.kit.cases;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.DiscrepancyType;

/// The kinds of discrepancy as the desk shows them: the words that reports use too, an icon each, and the
/// colour of the level: what stops is red, what is counted twice lilac, the rest is to be looked at.
public final class CaseKinds {
    private static final String LOOSE_ICON = "mdi2s-shape-outline";
    private static final String WEIGHT_ICON = "mdi2s-scale";
    private static final String PAPERS_ICON = "mdi2f-file-compare";
    private static final String PROHIBITED_ICON = "mdi2c-cancel";
    private static final String SAME_LABEL_ICON = "mdi2l-label-multiple-outline";
    private static final String UNREADABLE_ICON = "mdi2l-label-off-outline";
    private static final String BUNDLE = "tallydock.text.discrepancies";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private CaseKinds() {}

    /// What the kind is called.
    public static Say name(DiscrepancyType type) {
        return word(type.name());
    }

    /// What the kind means, in a sentence.
    public static Say meaning(DiscrepancyType type) {
        return word(type.name() + ".meaning");
    }

    private static Say word(String key) {
        return Say.both(
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_FALLBACK).getString(key),
                ResourceBundle.getBundle(BUNDLE, Locale.CHINESE, NO_FALLBACK).getString(key));
    }

    /// The kind as a pill.
    public static StatePill pill(Texts texts, DiscrepancyType type) {
        return new StatePill(texts, fill(type), icon(type), name(type));
    }

    /// The colour of the kind.
    public static Fill fill(DiscrepancyType type) {
        return switch (type) {
            case COUNTED_TWICE, DUPLICATE_CARTON, DUPLICATE_LABEL -> Fill.DUPLICATE;
            default -> type.level() == DiscrepancyType.Level.STOP ? Fill.STOP : Fill.WARNING;
        };
    }

    private static String ofNoCount(DiscrepancyType type) {
        return switch (type) {
            case DOCUMENT_MISMATCH -> PAPERS_ICON;
            case PROHIBITED -> PROHIBITED_ICON;
            case DUPLICATE_LABEL -> SAME_LABEL_ICON;
            case LOOSE -> LOOSE_ICON;
            case UNREADABLE_LABEL -> UNREADABLE_ICON;
            default -> WEIGHT_ICON;
        };
    }

    /// The icon of the kind.
    public static String icon(DiscrepancyType type) {
        return switch (type) {
            case MISSING_CARTON -> "mdi2p-package-variant";
            case UNEXPECTED_CARTON -> "mdi2p-package-variant-closed";
            case SHORT -> "mdi2m-minus-circle";
            case OVER -> "mdi2a-alert";
            case UNEXPECTED_SKU -> "mdi2a-alert-decagram";
            case UNKNOWN_BARCODE -> "mdi2b-barcode-off";
            case DAMAGED -> "mdi2g-glass-fragile";
            case DUPLICATE_CARTON, COUNTED_TWICE -> "mdi2c-content-duplicate";
            case PROHIBITED, DUPLICATE_LABEL, UNREADABLE_LABEL, LOOSE, WEIGHT_VARIANCE, DOCUMENT_MISMATCH ->
                ofNoCount(type);
        };
    }
}
