package tallydock.desk.labels;

import tallydock.desk.kit.text.Say;
import tallydock.domain.label.LabelField;

/// What the fields of a label are called.
final class FieldWords {
    private FieldWords() {}

    static Say of(LabelField field) {
        return switch (field) {
            case CODE, CONTENT_CODE, SKU, FNSKU, EXPIRY, CONDITION, ORIGIN, TITLE, TITLE_ZH -> ofGoods(field);
            case PO, SHIPMENT, REFERENCE, SELLER, FROM, TO -> ofOrder(field);
            case CARTON, CARTON_OF, LINES, PIECES, NET, GROSS, SIZE, MARK, HANDLING -> ofCarton(field);
            case REASON -> Say.key("labels.field.reason");
            case MADE_AT -> Say.key("labels.field.made-at");
            case STATION -> Say.key("labels.field.station");
            case NAME -> Say.key("labels.field.name");
            case ROLE -> Say.key("labels.field.role");
            case REVISION -> Say.key("labels.field.revision");
        };
    }

    private static Say ofGoods(LabelField field) {
        return switch (field) {
            case CODE -> Say.key("labels.field.code");
            case CONTENT_CODE -> Say.key("labels.field.content-code");
            case SKU -> Say.asIs("SKU");
            case FNSKU -> Say.asIs("FNSKU");
            case EXPIRY -> Say.key("labels.field.expiry");
            case CONDITION -> Say.key("labels.field.condition");
            case ORIGIN -> Say.key("labels.field.origin");
            case TITLE -> Say.key("labels.field.title");
            default -> Say.key("labels.field.title-zh");
        };
    }

    private static Say ofOrder(LabelField field) {
        return switch (field) {
            case PO -> Say.asIs("PO");
            case SHIPMENT -> Say.key("labels.field.shipment");
            case REFERENCE -> Say.key("labels.field.reference");
            case SELLER -> Say.key("labels.field.seller");
            case FROM -> Say.key("labels.field.from");
            default -> Say.key("labels.field.to");
        };
    }

    private static Say ofCarton(LabelField field) {
        return switch (field) {
            case CARTON -> Say.key("labels.field.carton");
            case CARTON_OF -> Say.key("labels.field.carton-of");
            case LINES -> Say.key("labels.field.lines");
            case PIECES -> Say.key("labels.field.pieces");
            case NET -> Say.key("labels.field.net");
            case GROSS -> Say.key("labels.field.gross");
            case SIZE -> Say.key("labels.field.size");
            case MARK -> Say.key("labels.field.mark");
            default -> Say.key("labels.field.handling");
        };
    }
}
