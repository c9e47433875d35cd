package tallydock.usecase.label.template;

import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;

/// What a label of each kind could say, and the stock it is mostly printed on: for looking at a template.
public final class SampleLabel {
    private SampleLabel() {}

    /// Values for every field that a template of this kind may ask for.
    public static LabelValues values(LabelKind kind) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, code(kind))
                .with(LabelField.CONTENT_CODE, "AMZN,PO:FBA15H9RGK6C,FNSKU:X003QW8L2T,QTY:12")
                .with(LabelField.TITLE, kind == LabelKind.COMMAND ? "Undo" : "LED desk lamp, white, EU plug")
                .with(LabelField.TITLE_ZH, kind == LabelKind.COMMAND ? "撤销" : "LED 台灯 白色 欧规")
                .with(LabelField.SKU, "LUM-DESK-WHT")
                .with(LabelField.FNSKU, "X003QW8L2T")
                .with(LabelField.CONDITION, "New 新")
                .with(LabelField.ORIGIN, "Made in China")
                .with(LabelField.EXPIRY, "EXP 08-31-2028")
                .with(LabelField.SELLER, "Haoyu Trading")
                .with(LabelField.FROM, "Shenzhen")
                .with(LabelField.TO, "NJ-2")
                .with(LabelField.PO, "48213")
                .with(LabelField.SHIPMENT, "FBA15H9RGK6C")
                .with(LabelField.REFERENCE, "REF-7731")
                .with(LabelField.CARTON, "C5")
                .with(LabelField.CARTON_OF, "5 / 12")
                .with(LabelField.LINES, "LUM-DESK-WHT × 12  LED desk lamp\nMUG-CRM-350 × 6  马克杯")
                .with(LabelField.PIECES, "18")
                .with(LabelField.NET, "8.90")
                .with(LabelField.GROSS, "9.48")
                .with(LabelField.SIZE, "60 × 40 × 35 cm")
                .with(LabelField.MARK, "Mixed SKU 混装")
                .with(LabelField.HANDLING, "Fragile 易碎")
                .with(LabelField.REASON, "2 short 少 2 件")
                .with(LabelField.MADE_AT, "2026-11-21 14:05")
                .with(LabelField.STATION, "Dock 1")
                .with(LabelField.NAME, kind == LabelKind.BADGE ? "Wu Min" : "A-03-2")
                .with(LabelField.ROLE, "Receiver 收货员")
                .with(LabelField.REVISION, "3")
                .build();
    }

    private static String code(LabelKind kind) {
        return switch (kind) {
            case UNIT -> "X003QW8L2T";
            case SSCC, PALLET -> "(00)106141411234567897";
            case CARTON, BOX -> "FBA15H9RGK6CU000005";
            case BADGE -> "QZU7K2M9Q4A";
            case COMMAND -> "QZUNDOX";
            case LOCATION -> "A-03-2";
            case TEMPORARY, DISCREPANCY, QUARANTINE, TEST -> "TMP-000123";
        };
    }

    /// The name of the stock that labels of this kind are mostly printed on.
    public static String stock(LabelKind kind) {
        return switch (kind) {
            case UNIT -> "57x32";
            case CARTON, BOX, SSCC, PALLET -> "100x150";
            case LOCATION, COMMAND, BADGE -> "70x50";
            case TEMPORARY, DISCREPANCY, QUARANTINE, TEST -> "100x50";
        };
    }
}
