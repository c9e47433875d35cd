package tallydock.wire.document;

import java.util.Collection;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Sku;
import tools.jackson.databind.node.ArrayNode;

/// What papers disagree about, as JSON.
public final class MismatchJson {
    private MismatchJson() {}

    /// Adds one entry for each mismatch: type, SKU (null for the whole shipment), field, and what each paper says.
    public static void write(ArrayNode array, Collection<PaperMismatch> mismatches) {
        for (var mismatch : mismatches) {
            var node = array.addObject();
            node.put("type", mismatch.type().name());
            Fields.text(node, "sku", mismatch.sku().map(Sku::code));
            node.put("field", mismatch.field().name());
            var said = node.putObject("said");
            mismatch.said().forEach((paper, words) -> said.put(paper.name(), words));
        }
    }
}
