package tallydock.domain.photo;

import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.picture.StoredPicture;

/// One photo that proves something: what it shows, the picture, and by `header` who kept it when and at which station.
/// The bytes of an `erased` one are gone for good.
public record Photo(FactHeader header, Subject subject, StoredPicture picture, boolean erased) {
    /// The fact that attached it.
    public EventId id() {
        return header.id();
    }
}
