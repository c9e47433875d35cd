package tallydock.app.cli;

import java.util.Collection;
import tallydock.domain.document.match.PaperPlace;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.wire.document.MismatchJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What papers disagree about with where each says it, as JSON.
final class DocumentsJson {
    private DocumentsJson() {}

    static void write(ArrayNode array, Collection<TracedMismatch> documents) {
        for (var document : documents) {
            var places = MismatchJson.add(array, document.mismatch()).putObject("papers");
            document.places().forEach((paper, place) -> write(places.putObject(paper.name()), place));
        }
    }

    private static void write(ObjectNode node, PaperPlace place) {
        node.put("file", place.file());
        node.put("sheet", place.sheet().orElse(null));
        node.put("col", place.cells().column().orElse(null));
        var rows = node.putArray("rows");
        place.cells().rows().forEach(rows::add);
        node.put("sha256", place.original().hex());
        node.put("original", place.state().name());
    }
}
