package tallydock.desk.review;

import java.util.Optional;
import tallydock.desk.kit.photo.PhotoShelf;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;

/// Which photos belong to a case that counting found: it has no number of its own, so they are found by what
/// they show.
final class CasePhotos {
    private CasePhotos() {}

    /// What a photo shows that is added to the case: its goods, whichever scan found them.
    static Subject subject(Discrepancy found) {
        return new Subject(found.carton(), about(found), Optional.empty());
    }

    static PhotoShelf.Wanted wanted(Discrepancy found, Proof proof) {
        var about = about(found);
        return new PhotoShelf.Wanted(
                found.shipment().id(),
                book -> book.of(found.carton(), about, proof.facts()),
                book -> book.due(found.carton(), about, proof.facts()).size());
    }

    private static PhotoFact.About about(Discrepancy found) {
        return switch (found.about()) {
            case Discrepancy.About.Content(), Discrepancy.About.Weight _, Discrepancy.About.Boxes _ ->
                new About.Whole();
            case Discrepancy.About.Item item -> new About.Item(item.sku());
            case Discrepancy.About.Unknown(var shown) -> new About.Code(shown);
            case Discrepancy.About.Label label ->
                label.found().stream()
                        .flatMap(met -> met.label().sku().stream())
                        .findFirst()
                        .<PhotoFact.About>map(About.Item::new)
                        .orElseGet(About.Whole::new);
            case Discrepancy.About.Papers _ -> throw new IllegalArgumentException("papers are their own evidence");
        };
    }
}
