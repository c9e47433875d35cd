package tallydock.filing.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.document.match.PaperPlace;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.shipment.ShipmentHead;

/// What several forms of a report put the same way.
///
/// @param words headings and words of the report
public record Told(Words words) {
    /// The numbers people know a shipment by, or its id.
    public static String shipment(ShipmentHead head) {
        var refs = head.refs();
        String name = Stream.of(refs.po(), refs.fbaShipmentId(), refs.reference())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / "));
        return name.isEmpty() ? head.id().toString() : name;
    }

    /// What a photo shows.
    public String shows(About about) {
        return switch (about) {
            case About.Whole() -> words.both("photo.whole");
            case About.Item(var sku) -> sku.code();
            case About.Code(var shown) -> shown;
        };
    }

    /// Where in which file a paper says something.
    public String where(PaperPlace place) {
        var where = new StringBuilder(place.file());
        place.sheet().ifPresent(sheet -> where.append(" / ").append(sheet));
        place.cells().column().ifPresent(col -> where.append(", ").append(words.both("document.column", col)));
        if (!place.cells().rows().isEmpty()) {
            var rows = place.cells().rows().stream().map(String::valueOf).collect(Collectors.joining(" "));
            where.append(", ").append(words.both("document.rows", rows));
        }
        return where.toString();
    }
}
