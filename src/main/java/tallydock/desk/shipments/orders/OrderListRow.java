package tallydock.desk.shipments.orders;

import java.time.Instant;
import tallydock.usecase.trade.EraseRecipients.OrderList;
import tallydock.usecase.trade.KeptOrderList;

/// One order list as the screen shows it.
public record OrderListRow(OrderList list, String file, Instant at, long orders, long kept) {
    static OrderListRow of(KeptOrderList found) {
        return new OrderListRow(found.list(), found.file(), found.at(), found.orders(), found.kept());
    }
}
