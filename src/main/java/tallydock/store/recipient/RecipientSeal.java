package tallydock.store.recipient;

import java.util.Optional;
import java.util.random.RandomGenerator;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.Recipient;
import tallydock.domain.document.order.SealedOrder;
import tallydock.domain.document.order.SealedRecipient;
import tallydock.wire.RecipientCodec;

/// Takes recipients out of orders and seals each with a salt of its own.
public final class RecipientSeal {
    private final RandomGenerator random;

    public RecipientSeal(RandomGenerator random) {
        this.random = random;
    }

    public SealedOrder seal(DocOrder order) {
        return SealedOrder.of(order, order.recipient().flatMap(this::seal));
    }

    private Optional<SealedRecipient> seal(Recipient recipient) {
        if (recipient.isBlank()) {
            return Optional.empty();
        }
        byte[] salt = new byte[SealedRecipient.SALT_BYTES];
        random.nextBytes(salt);
        return Optional.of(SealedRecipient.of(Bytes.of(salt), RecipientCodec.encode(recipient)));
    }
}
