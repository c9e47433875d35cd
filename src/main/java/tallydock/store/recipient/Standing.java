package tallydock.store.recipient;

import tallydock.domain.document.order.SealedRecipient;
import tallydock.wire.RecipientCodec;

/// What has become of a recipient that an order names.
enum Standing {
    KEPT,
    ERASED,
    DAMAGED,
    MISSING;

    /// One that is here is kept when it still is what was hashed and can be read.
    static Standing of(SealedRecipient recipient) {
        boolean isReadable = RecipientCodec.decode(recipient.fields()).isPresent();
        return recipient.isWhole() && isReadable ? KEPT : DAMAGED;
    }
}
