package tallydock.domain.photo;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.Recorded;
import tallydock.domain.shipment.CartonNo;

/// The photos of a shipment that were not withdrawn, in the order of their facts, and the facts a photo was `asked`
/// for. A function of the set of facts: a withdrawal counts also where it comes before the photo it names.
public record PhotoBook(List<Photo> photos, Set<EventId> asked) {
    public static final PhotoBook EMPTY = new PhotoBook(List.of(), Set.of());

    public PhotoBook {
        photos = List.copyOf(photos);
        asked = Set.copyOf(asked);
    }

    /// Folds the facts of one shipment, in any order; those that are not about photos change nothing.
    public static PhotoBook of(Collection<Recorded> facts) {
        Map<EventId, Photo> attached = new HashMap<>();
        Set<EventId> withdrawn = new HashSet<>();
        Set<Sha256> erased = new HashSet<>();
        Set<EventId> asked = new HashSet<>();
        for (var recorded : facts) {
            var header = recorded.entry().header();
            switch (recorded.fact().orElse(null)) {
                case PhotoFact.PhotoAttached photo ->
                    attached.put(header.id(), new Photo(header, photo.subject(), photo.picture(), false));
                case PhotoFact.PhotoWithdrawn taken -> withdrawn.add(taken.photo());
                case PhotoFact.PictureErased gone -> erased.add(gone.stored());
                case AnswerFact.PhotoAsked wanted -> asked.add(wanted.subject());
                case null, default -> {}
            }
        }
        attached.keySet().removeAll(withdrawn);
        return new PhotoBook(
                attached.values().stream()
                        .sorted(Comparator.comparing(photo -> photo.header().order()))
                        .map(photo -> marked(photo, erased))
                        .toList(),
                asked);
    }

    /// The photos of one content of a carton: those of it, those of the carton as a whole, and those taken for one of
    /// `scans`, whatever the goods were called then. About the carton as a whole all photos of the carton.
    public List<Photo> of(Optional<CartonNo> carton, About about, Set<EventId> scans) {
        return photos.stream()
                .filter(photo -> isOf(photo, carton, about)
                        || photo.subject().scan().filter(scans::contains).isPresent())
                .toList();
    }

    /// The facts of `scans` for which a photo was asked and none is there. A photo that was taken for no scan in
    /// particular shows all the goods of its kind in the carton.
    public Set<EventId> due(Optional<CartonNo> carton, About about, Set<EventId> scans) {
        boolean hasOneOfAll = photos.stream()
                .map(Photo::subject)
                .anyMatch(subject -> subject.scan().isEmpty() && subject.shows(carton, about));
        var due = new HashSet<>(asked);
        due.retainAll(scans);
        photos.forEach(photo -> photo.subject().scan().ifPresent(due::remove));
        return hasOneOfAll ? Set.of() : Set.copyOf(due);
    }

    private static boolean isOf(Photo photo, Optional<CartonNo> carton, About about) {
        var subject = photo.subject();
        return about instanceof About.Whole ? subject.carton().equals(carton) : subject.shows(carton, about);
    }

    private static Photo marked(Photo photo, Set<Sha256> erased) {
        return new Photo(
                photo.header(),
                photo.subject(),
                photo.picture(),
                erased.contains(photo.picture().stored()));
    }
}
