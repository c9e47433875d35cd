package tallydock.domain.document.order;

import java.util.List;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.Problem;
import tallydock.domain.document.TableSource;

/// A list of direct-mail orders read and checked, orders in file order.
public record OrderListDoc(TableSource source, List<DocOrder> orders, List<Problem> problems) {
    public OrderListDoc {
        orders = List.copyOf(orders);
        problems = List.copyOf(problems);
    }

    public long lineCount() {
        return orders.stream().mapToLong(order -> order.lines().size()).sum();
    }

    /// Pieces of all lines that have a whole number of them.
    public long units() {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .mapToLong((DocLine line) -> line.qty().pieces().orElse(0L))
                .sum();
    }
}
