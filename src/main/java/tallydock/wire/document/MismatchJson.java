package tallydock.wire.document;

import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Sku;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What papers disagree about, as JSON.
public final class MismatchJson {
    private MismatchJson() {}

    /// Adds an entry: type, SKU (null for the whole shipment), field, and what each paper says. Returns it.
    public static ObjectNode add(ArrayNode array, PaperMismatch mismatch) {
        var node = array.addObject();
        node.put("type", DiscrepancyType.DOCUMENT_MISMATCH.name());
        Fields.text(node, "sku", mismatch.sku().map(Sku::code));
        node.put("field", mismatch.field().name());
        var said = node.putObject("said");
        mismatch.said().forEach((paper, words) -> said.put(paper.name(), words));
        return node;
    }
}
