package tallydock.domain.document.order;

import java.util.Optional;

/// An order on its way into the store, with its recipient beside it.
public record SealedOrder(KeptOrder order, Optional<SealedRecipient> recipient) {
    /// Takes the recipient out of an order; `recipient` is empty when there is none.
    public static SealedOrder of(DocOrder order, Optional<SealedRecipient> recipient) {
        var kept =
                new KeptOrder(order.numbers(), recipient.map(SealedRecipient::hash), order.weightKg(), order.lines());
        return new SealedOrder(kept, recipient);
    }
}
