package tallydock.domain.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tallydock.domain.label.Band.Height.Fixed;
import tallydock.domain.label.Band.Height.Rest;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;

/// The templates every station has. Each says its words in English and Chinese.
public final class Templates {
    private static final Pattern CODE = Pattern.of(LabelField.CODE);

    /// The item label of Amazon: code, what it says, title, condition, and nothing else that a scanner
    /// could read.
    private static final Template UNIT = new Template(
            "unit",
            1,
            LabelKind.UNIT,
            1_500,
            List.of(
                    Band.of(new Rest(1), new Bars(Linear.CODE_128, CODE, true)),
                    Band.of(new Fixed(3_600), plain("{title}", 2_600)),
                    Band.of(new Fixed(3_200), plain("{title-zh}", 2_400)),
                    new Band(
                            new Fixed(3_000),
                            false,
                            List.of(
                                    new Part(1, plain("{condition} {expiry}", 2_300)),
                                    new Part(1, right("{origin}", 2_300))))));

    private static final Template CARTON = new Template(
            "carton",
            1,
            LabelKind.CARTON,
            3_000,
            List.of(
                    row(12_000, bold("{to}", 9_000), boldRight("{carton-of}", 9_000)),
                    row(6_000, plain("PO {po}", 4_600), right("{seller}", 3_600))
                            .ruled(),
                    row(5_000, plain("{shipment}", 3_600), right("{reference}", 3_600)),
                    Band.of(new Rest(3), new Bars(Linear.CODE_128, CODE, true)).ruled(),
                    Band.of(new Rest(4), block("{lines}", 3_600)).ruled(),
                    row(6_500, bold("{mark}", 4_600), boldRight("{pieces} pcs 件", 4_600))
                            .ruled(),
                    row(5_500, plain("N.W. 净重 {net} kg", 3_600), right("G.W. 毛重 {gross} kg", 3_600))
                            .ruled(),
                    row(5_500, plain("{size}", 3_600), right("{origin}", 3_600)),
                    row(6_000, bold("{handling}", 4_000))));

    private static final Template BOX = box("box", Square.PDF_417);
    private static final Template BOX_MATRIX = box("box-data-matrix", Square.DATA_MATRIX);
    private static final Template BOX_QR = box("box-qr", Square.QR);

    private static final Template SSCC = new Template(
            "sscc",
            1,
            LabelKind.SSCC,
            3_000,
            List.of(
                    row(10_000, bold("{to}", 7_000), boldRight("{carton-of}", 7_000)),
                    row(5_500, plain("PO {po}", 4_000), right("{seller}", 3_600))
                            .ruled(),
                    Band.of(new Rest(1), block("{lines}", 3_600)).ruled(),
                    row(5_500, bold("{mark}", 3_800), boldRight("{handling}", 3_800)),
                    row(5_500, plain("G.W. 毛重 {gross} kg", 3_600), right("{pieces} pcs 件", 3_600))
                            .ruled(),
                    Band.of(new Fixed(38_000), new Bars(Linear.GS1_128, CODE, true))
                            .ruled()));

    private static final Template PALLET = new Template(
            "pallet",
            1,
            LabelKind.PALLET,
            4_000,
            List.of(
                    row(14_000, bold("{to}", 11_000)),
                    row(10_000, bold("Pallet 托盘", 7_000), boldRight("{carton-of}", 8_000))
                            .ruled(),
                    row(8_000, plain("PO {po}", 6_000), right("{reference}", 4_600))
                            .ruled(),
                    row(8_000, plain("{shipment}", 5_000), right("Σ {pieces} ctn 箱", 5_000)),
                    Band.of(new Rest(1), block("{seller}", 4_600)).ruled(),
                    row(7_000, bold("{handling}", 4_600)),
                    Band.of(new Fixed(38_000), new Bars(Linear.GS1_128, CODE, true))
                            .ruled()));

    private static final Template TEMPORARY = noted("temporary", LabelKind.TEMPORARY, "UNKNOWN ITEM 待认领");
    private static final Template DISCREPANCY = noted("discrepancy", LabelKind.DISCREPANCY, "DISCREPANCY 差异");
    private static final Template QUARANTINE = noted("quarantine", LabelKind.QUARANTINE, "QUARANTINE 隔离");

    private static final Template LOCATION = new Template(
            "location",
            1,
            LabelKind.LOCATION,
            2_000,
            List.of(
                    Band.of(new Rest(2), boldMiddle("{name}", 20_000)),
                    Band.of(new Rest(3), new Bars(Linear.CODE_128, CODE, false))));

    private static final Template BADGE = new Template(
            "badge",
            1,
            LabelKind.BADGE,
            2_500,
            List.of(
                    row(8_000, bold("{name}", 6_500)),
                    row(4_500, plain("{role}", 3_600), right("Tallydock", 3_000)),
                    Band.of(new Rest(1), new Bars(Linear.CODE_128, CODE, false))));

    /// Whether a printer prints, and sharply enough.
    private static final Template TEST = new Template(
            "test",
            1,
            LabelKind.TEST,
            1_500,
            List.of(
                    row(5_000, bold("Test 测试", 3_600), boldRight("{name}", 3_600)),
                    Band.of(new Rest(1), new Bars(Linear.CODE_128, CODE, true)),
                    row(3_400, plain("{title}", 2_300), right("{made-at}", 2_300))));

    /// With bars for scanners that read nothing else, and a square symbol that survives more dirt.
    private static final Template COMMAND = new Template(
            "command",
            1,
            LabelKind.COMMAND,
            2_000,
            List.of(
                    row(8_500, bold("{title}", 5_000), boldRight("{title-zh}", 5_000)),
                    new Band(
                            new Rest(1),
                            false,
                            List.of(
                                    new Part(3, new Matrix(Square.DATA_MATRIX, CODE, Align.LEFT)),
                                    new Part(7, new Bars(Linear.CODE_128, CODE, false)))),
                    row(3_000, plain("{revision}", 2_000))));

    public static final List<Template> ALL = List.of(
            UNIT,
            CARTON,
            BOX,
            SSCC,
            PALLET,
            TEMPORARY,
            DISCREPANCY,
            QUARANTINE,
            LOCATION,
            BADGE,
            COMMAND,
            TEST,
            BOX_MATRIX,
            BOX_QR);

    private Templates() {}

    /// The template of this kind that nobody has changed.
    public static Optional<Template> of(LabelKind kind) {
        return ALL.stream().filter(template -> template.kind() == kind).findFirst();
    }

    /// The label of a box for Amazon whose content stands in a symbol of this kind.
    public static Template box(Square symbol) {
        return switch (symbol) {
            case PDF_417 -> BOX;
            case DATA_MATRIX -> BOX_MATRIX;
            case QR -> BOX_QR;
        };
    }

    /// Under "internal use" Amazon asks for the number of units, "assorted" or "partial".
    private static Template box(String id, Square symbol) {
        return new Template(
                id,
                1,
                LabelKind.BOX,
                3_000,
                List.of(
                        row(9_000, bold("FBA", 8_000), boldRight("{carton-of}", 7_000)),
                        row(5_000, plain("{from}", 3_400), right("{to}", 3_400)).ruled(),
                        row(5_500, bold("{shipment}", 4_200), right("{mark}", 3_800)),
                        Band.of(new Fixed(22_000), new Bars(Linear.CODE_128, CODE, true))
                                .ruled(),
                        Band.of(new Rest(1), new Matrix(symbol, Pattern.of(LabelField.CONTENT_CODE), Align.MIDDLE))
                                .ruled(),
                        row(5_000, bold("{handling}", 3_800)),
                        Band.of(new Fixed(9_000), block("{lines}", 3_400)).ruled()));
    }

    /// A label that says loudly what a thing waits for.
    private static Template noted(String id, LabelKind kind, String headline) {
        return new Template(
                id,
                1,
                kind,
                2_000,
                List.of(
                        row(8_000, bold(headline, 6_000)),
                        Band.of(new Rest(1), new Bars(Linear.CODE_128, CODE, true)),
                        row(5_500, plain("{reason}", 4_000)).ruled(),
                        row(4_500, plain("{shipment} {carton}", 3_200), right("{made-at} {station}", 3_000))));
    }

    private static Band row(int heightUm, Content... contents) {
        return new Band(
                new Fixed(heightUm),
                false,
                Arrays.stream(contents).map(content -> new Part(1, content)).toList());
    }

    private static Words plain(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.PLAIN, Align.LEFT, false);
    }

    private static Words block(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.PLAIN, Align.LEFT, true);
    }

    private static Words right(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.PLAIN, Align.RIGHT, false);
    }

    private static Words bold(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.BOLD, Align.LEFT, false);
    }

    private static Words boldMiddle(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.BOLD, Align.MIDDLE, false);
    }

    private static Words boldRight(String text, int sizeUm) {
        return new Words(new Pattern(text), sizeUm, Look.BOLD, Align.RIGHT, false);
    }
}
