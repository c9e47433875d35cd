package tallydock.usecase.trade;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.fact.ImportFact.OrdersImported;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.trade.EraseRecipients.OrderList;

/// Finds the order lists of a seller, the latest first. Never on the thread of the window.
public final class FindOrderLists {
    private final FactHistory history;
    private final KeptRecipients recipients;

    public FindOrderLists(FactHistory history, KeptRecipients recipients) {
        this.history = history;
        this.recipients = recipients;
    }

    public List<KeptOrderList> run(SellerId seller) {
        List<Recorded> found = new ArrayList<>();
        history.ofStream(OrderImports.stream(seller), recorded -> {
            if (recorded.fact().orElse(null) instanceof OrdersImported) {
                found.add(recorded);
            }
        });
        return found.reversed().stream().map(this::list).toList();
    }

    private KeptOrderList list(Recorded recorded) {
        var fact = (OrdersImported) recorded.fact().orElseThrow();
        var hashes = recipients.orders(fact.importId()).stream()
                .flatMap(order -> order.recipient().stream())
                .toList();
        return new KeptOrderList(
                new OrderList(fact.seller(), fact.importId()),
                fact.source().fileName(),
                recorded.entry().header().wallTime(),
                fact.orders(),
                recipients.kept(hashes));
    }
}
