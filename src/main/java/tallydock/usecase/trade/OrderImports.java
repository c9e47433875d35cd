package tallydock.usecase.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tallydock.domain.fact.ImportFact.OrdersImported;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactHistory;

/// The order lists of a seller, as the log knows them.
final class OrderImports {
    private OrderImports() {}

    static StreamId stream(SellerId seller) {
        return new StreamId(StreamKind.PARCEL, seller.name());
    }

    /// The first that is meant.
    static Optional<OrdersImported> find(FactHistory history, SellerId seller, Predicate<OrdersImported> isMeant) {
        List<OrdersImported> found = new ArrayList<>();
        history.ofStream(
                stream(seller),
                recorded -> recorded.fact()
                        .filter(OrdersImported.class::isInstance)
                        .map(OrdersImported.class::cast)
                        .filter(isMeant)
                        .ifPresent(found::add));
        return found.stream().findFirst();
    }
}
