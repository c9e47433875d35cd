package tallydock.wire;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.PhotoAttached;
import tallydock.domain.fact.PhotoFact.PhotoWithdrawn;
import tallydock.domain.fact.PhotoFact.PictureErased;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// The written forms of what is said about photos.
final class PhotoForms {
    private static final FactForm<PhotoAttached, PhotoAttachedV1> ATTACHED = new FactForm<>(
            "photo.attached",
            PhotoAttachedV1.class,
            fact -> new PhotoAttachedV1(SubjectV1.of(fact.subject()), PictureV1.of(fact.picture())),
            wire -> new PhotoAttached(wire.subject.toSubject(), wire.picture.toPicture()));
    private static final FactForm<PhotoWithdrawn, PhotoWithdrawnV1> WITHDRAWN = new FactForm<>(
            "photo.withdrawn",
            PhotoWithdrawnV1.class,
            fact -> new PhotoWithdrawnV1(fact.photo().value()),
            wire -> new PhotoWithdrawn(new EventId(wire.photo)));
    private static final FactForm<PictureErased, PictureErasedV1> ERASED = new FactForm<>(
            "photo.picture-erased",
            PictureErasedV1.class,
            fact -> new PictureErasedV1(fact.stored().hex()),
            wire -> new PictureErased(new Sha256(wire.stored)));

    static final List<FactForm<?, ?>> ALL = List.of(ATTACHED, WITHDRAWN, ERASED);

    private PhotoForms() {}

    static Encoded encode(PhotoFact fact) {
        return switch (fact) {
            case PhotoAttached attached -> ATTACHED.encode(attached);
            case PhotoWithdrawn withdrawn -> WITHDRAWN.encode(withdrawn);
            case PictureErased erased -> ERASED.encode(erased);
        };
    }

    record PhotoAttachedV1(SubjectV1 subject, PictureV1 picture) {}

    record PhotoWithdrawnV1(UUID photo) {}

    record PictureErasedV1(String stored) {}

    /// At most one of `sku` and `code`; with neither it is the carton as a whole.
    record SubjectV1(Optional<String> carton, Optional<String> sku, Optional<String> code, Optional<UUID> scan) {
        static SubjectV1 of(Subject subject) {
            return new SubjectV1(
                    subject.carton().map(CartonNo::text),
                    subject.about() instanceof About.Item(var sku) ? Optional.of(sku.code()) : Optional.empty(),
                    subject.about() instanceof About.Code(var shown) ? Optional.of(shown) : Optional.empty(),
                    subject.scan().map(EventId::value));
        }

        Subject toSubject() {
            Optional<About> item = sku.map(Sku::new).map(About.Item::new);
            Optional<About> unknown = code.map(About.Code::new);
            return new Subject(
                    carton.map(CartonNo::new),
                    item.or(() -> unknown).orElseGet(About.Whole::new),
                    scan.map(EventId::new));
        }
    }

    record PictureV1(String stored, String original, int width, int height, long bytes, OriginV1 origin) {
        static PictureV1 of(StoredPicture picture) {
            return new PictureV1(
                    picture.stored().hex(),
                    picture.original().hex(),
                    picture.size().width(),
                    picture.size().height(),
                    picture.bytes(),
                    OriginV1.of(picture.origin()));
        }

        StoredPicture toPicture() {
            return new StoredPicture(
                    new Sha256(stored), new Sha256(original), new PictureSize(width, height), bytes, origin.toOrigin());
        }
    }

    record OriginV1(String source, String name, Optional<LocalDateTime> taken) {
        static OriginV1 of(StoredPicture.Origin origin) {
            return new OriginV1(origin.source().name(), origin.name(), origin.taken());
        }

        StoredPicture.Origin toOrigin() {
            return new StoredPicture.Origin(PictureSource.valueOf(source), name, taken);
        }
    }
}
