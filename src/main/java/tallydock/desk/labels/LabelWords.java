package tallydock.desk.labels;

import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.Band;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.Template;

/// What kinds of labels and the things that stand on them are called.
final class LabelWords {
    private LabelWords() {}

    static Say kind(LabelKind kind) {
        return switch (kind) {
            case UNIT -> Say.key("labels.kind.unit");
            case CARTON -> Say.key("labels.kind.carton");
            case BOX -> Say.key("labels.kind.box", "FBA");
            case SSCC -> Say.key("labels.kind.sscc", "SSCC");
            case PALLET -> Say.key("labels.kind.pallet");
            case TEMPORARY, DISCREPANCY, QUARANTINE, LOCATION, BADGE, COMMAND, TEST -> ofTheHouse(kind);
        };
    }

    /// What a template is called: its kind, and beside it the symbol where labels of this kind differ by that alone.
    static Say name(Template template) {
        var matrix = template.kind() == LabelKind.BOX
                ? template.bands().stream()
                        .flatMap(band -> band.parts().stream())
                        .map(Band.Part::content)
                        .filter(Content.Matrix.class::isInstance)
                        .map(Content.Matrix.class::cast)
                        .findFirst()
                : Optional.<Content.Matrix>empty();
        return matrix.map(code -> Say.key("labels.with-symbol", kind(template.kind()), symbol(code.symbol())))
                .orElseGet(() -> kind(template.kind()));
    }

    /// Labels that never leave the warehouse.
    private static Say ofTheHouse(LabelKind kind) {
        return switch (kind) {
            case TEMPORARY -> Say.key("labels.kind.temporary");
            case DISCREPANCY -> Say.key("labels.kind.discrepancy");
            case QUARANTINE -> Say.key("labels.kind.quarantine");
            case LOCATION -> Say.key("labels.kind.location");
            case BADGE -> Say.key("labels.kind.badge");
            case COMMAND -> Say.key("labels.kind.command");
            default -> Say.key("labels.kind.test");
        };
    }

    /// What a part shows, in a few words.
    static Say content(Content content) {
        return switch (content) {
            case Content.Words words -> Say.asIs(words.pattern().text());
            case Content.Bars bars ->
                Say.key("labels.shows", symbol(bars.symbol()), bars.payload().text());
            case Content.Matrix matrix ->
                Say.key(
                        "labels.shows",
                        symbol(matrix.symbol()),
                        matrix.payload().text());
            case Content.Picture _ -> Say.key("labels.content.picture");
            case Content.Room _ -> Say.key("labels.content.room");
        };
    }

    /// Symbologies have one name in every language.
    static Say symbol(SymbolKind symbol) {
        return Say.asIs(
                switch (symbol) {
                    case Linear.CODE_128 -> "Code 128";
                    case Linear.GS1_128 -> "GS1-128";
                    case Linear.EAN_13 -> "EAN-13";
                    case Linear.ITF_14 -> "ITF-14";
                    case Square.DATA_MATRIX -> "Data Matrix";
                    case Square.QR -> "QR";
                    case Square.PDF_417 -> "PDF417";
                });
    }

    static Say align(Align align) {
        return switch (align) {
            case LEFT -> Say.key("labels.align.left");
            case MIDDLE -> Say.key("labels.align.middle");
            case RIGHT -> Say.key("labels.align.right");
        };
    }

    /// Where a content stands; what has no place of its own stands at the left.
    static Align alignOf(Content content) {
        return switch (content) {
            case Content.Words words -> words.align();
            case Content.Matrix matrix -> matrix.align();
            case Content.Picture picture -> picture.align();
            case Content.Bars _, Content.Room _ -> Align.LEFT;
        };
    }
}
