package tallydock.desk.shipments.orders;

import java.util.List;
import java.util.Set;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.trade.EraseRecipients;
import tallydock.usecase.trade.EraseRecipients.OrderList;
import tallydock.usecase.trade.EraseRecipients.Result;
import tallydock.usecase.trade.FindOrderLists;
import tallydock.usecase.trade.KeptOrderList;

/// Where order lists are read and recipients erased. Every call takes its time.
public record Erasing(FindOrderLists lists, EraseRecipients erase) {
    List<KeptOrderList> all() {
        return lists.run(SellerId.OWN);
    }

    Result look(OrderList list, Set<String> orders) {
        return erase.look(list, orders);
    }

    Result erase(OrderList list, Set<String> orders, Actor by) {
        return erase.run(list, orders, by);
    }
}
