package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What was photographed; it lies in the stream of its shipment. The picture itself lies beside the log under its
/// hash. None of these changes a count.
public sealed interface PhotoFact extends Fact {
    /// A photo of the subject is kept. Its bytes were on the disk before this fact.
    record PhotoAttached(Subject subject, StoredPicture picture) implements PhotoFact {}

    /// The photo that this fact attached proves nothing here: it was a mistake. Permanent; to undo is to attach again.
    record PhotoWithdrawn(EventId photo) implements PhotoFact {}

    /// The bytes of a picture were erased, wherever it is attached, because of what can be seen on it. Its hash stays.
    record PictureErased(Sha256 stored) implements PhotoFact {}

    /// What a photo shows. It names no kind of discrepancy: what a count makes of the goods changes with every scan,
    /// and what was photographed does not. `carton` is empty for loose goods; `scan` is the fact it was taken for,
    /// where it was one.
    record Subject(Optional<CartonNo> carton, About about, Optional<EventId> scan) {
        /// Whether it shows the carton as a whole, or just this content of it.
        public boolean shows(Optional<CartonNo> other, About content) {
            return carton.equals(other) && (about instanceof About.Whole || about.equals(content));
        }
    }

    /// What in the carton it shows.
    sealed interface About {
        record Whole() implements About {}

        record Item(Sku sku) implements About {}

        /// A code nobody knows, as it is shown.
        record Code(String shown) implements About {}
    }
}
