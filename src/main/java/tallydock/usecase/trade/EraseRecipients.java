package tallydock.usecase.trade;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ParcelFact.RecipientsErased;
import tallydock.domain.fact.StreamId;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;

/// Erases to whom parcels went: of some orders of a list, or of all. Their hashes stay, and a fact says who
/// did it and when. The list's original goes too, since it holds every name in clear, unless another import
/// needs it.
public final class EraseRecipients {
    private final Ports ports;

    /// What it needs from outside.
    public record Ports(FactHistory history, KeptRecipients recipients, FactLog log, Ids ids, InstantSource clock) {}

    /// Which list of which seller.
    public record OrderList(SellerId seller, ImportId importId) {}

    /// How it ended.
    public sealed interface Result {
        /// The seller has no such list.
        record NoSuchList() implements Result {}

        /// The list has no orders of these numbers; nothing was erased.
        record NoSuchOrders(Set<String> numbers) implements Result {
            public NoSuchOrders {
                numbers = Set.copyOf(numbers);
            }
        }

        /// These orders are meant, by their first number each; so many of their recipients are still kept.
        /// Nothing was erased yet.
        record Meant(List<String> orders, long kept) implements Result {
            public Meant {
                orders = List.copyOf(orders);
            }
        }

        /// So many recipients are erased now.
        record Erased(long recipients) implements Result {}
    }

    public EraseRecipients(Ports ports) {
        this.ports = ports;
    }

    /// Says what would be erased, and erases nothing.
    public Result look(OrderList list, Set<String> orders) {
        return meant(list, orders, (meant, _) -> {
            var names = meant.stream()
                    .map(order -> numbers(order).findFirst().orElse(""))
                    .toList();
            return new Result.Meant(names, ports.recipients().kept(hashes(meant)));
        });
    }

    /// `orders` are numbers that orders go by (order, package or tracking number); none at all means every
    /// order.
    public Result run(OrderList list, Set<String> orders, Actor actor) {
        return meant(list, orders, (meant, original) -> {
            var hashes = hashes(meant);
            for (var some : slices(hashes)) {
                append(
                        OrderImports.stream(list.seller()),
                        actor,
                        new RecipientsErased(list.importId(), some, original));
            }
            ports.recipients().deleteErasedOriginals();
            return new Result.Erased(hashes.size());
        });
    }

    private Result meant(OrderList list, Set<String> orders, BiFunction<List<KeptOrder>, Sha256, Result> then) {
        var original = original(list);
        if (original.isEmpty()) {
            return new Result.NoSuchList();
        }
        var kept = ports.recipients().orders(list.importId());
        var unknown = new HashSet<>(orders);
        kept.forEach(order -> numbers(order).forEach(unknown::remove));
        if (!unknown.isEmpty()) {
            return new Result.NoSuchOrders(unknown);
        }
        var meant = kept.stream()
                .filter(order -> orders.isEmpty() || numbers(order).anyMatch(orders::contains))
                .toList();
        return then.apply(meant, original.get());
    }

    private static List<Sha256> hashes(List<KeptOrder> orders) {
        return orders.stream().flatMap(order -> order.recipient().stream()).toList();
    }

    private Optional<Sha256> original(OrderList list) {
        return OrderImports.find(
                        ports.history(),
                        list.seller(),
                        orders -> orders.importId().equals(list.importId()))
                .map(orders -> orders.source().original());
    }

    private void append(StreamId stream, Actor actor, RecipientsErased fact) {
        var draft = new Draft(ports.ids().event(), actor, ports.clock().instant(), FactPlace.in(stream), fact);
        ports.log().append(List.of(draft));
    }

    /// At least one, so that the original goes also when the list names nobody.
    private static List<List<Sha256>> slices(List<Sha256> hashes) {
        var slices = new ArrayList<List<Sha256>>();
        int from = 0;
        do {
            int to = Math.min(from + RecipientsErased.MOST_RECIPIENTS, hashes.size());
            slices.add(hashes.subList(from, to));
            from = to;
        } while (from < hashes.size());
        return slices;
    }

    private static Stream<String> numbers(KeptOrder order) {
        OrderNumbers numbers = order.numbers();
        return Stream.of(numbers.orderId(), numbers.packageId(), numbers.trackingNo())
                .flatMap(Optional::stream);
    }
}
