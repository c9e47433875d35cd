package tallydock.desk.shipments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentHead;

/// One shipment in full: its numbers, what came in beside what was declared, what its goods are called,
/// whether more is to come, and what its papers say. The receipt has all goods, and the cartons of the
/// first page.
public record ShipmentDetail(
        ShipmentHead head, Receipt receipt, Map<Sku, Names> names, Inbound inbound, Papers papers, Pages pages) {
    /// How it stands as a whole: what was said of it, what may still come, and the units by SKU in cartons
    /// that nobody has scanned yet.
    public record Inbound(InboundState state, StillExpected rest, Map<Sku, Long> waiting) {
        public Inbound {
            waiting = Map.copyOf(waiting);
        }
    }

    /// How many pages of cartons there are, and where the others are read from.
    public record Pages(int count, Reading reading) {
        /// All cartons are in the receipt.
        public static final Pages ONE = new Pages(1, _ -> List.of());

        /// Reads the cartons of a page, from 0; takes its time.
        @FunctionalInterface
        public interface Reading {
            List<CartonReceipt> page(int number);
        }
    }

    /// What its papers disagree about, and the numbers of invoices that might as well belong to another
    /// shipment of the same purchase order.
    public record Papers(List<PaperMismatch> mismatches, List<String> doubtful) {
        public static final Papers NONE = new Papers(List.of(), List.of());

        public Papers {
            mismatches = List.copyOf(mismatches);
            doubtful = List.copyOf(doubtful);
        }
    }

    public ShipmentDetail {
        names = Map.copyOf(names);
    }

    /// How many units of an item are in cartons that nobody has scanned yet.
    long waiting(Sku sku) {
        return inbound.waiting().getOrDefault(sku, 0L);
    }

    /// Whether the other is of the same reading.
    boolean isReadWith(ShipmentDetail other) {
        return head.equals(other.head) && pages.equals(other.pages);
    }

    ShipmentDetail with(Papers found) {
        return new ShipmentDetail(head, receipt, names, inbound, found, pages);
    }

    /// What an item is called; nothing where the list does not say.
    Say nameOf(Sku sku) {
        var named = Optional.ofNullable(names.get(sku)).orElse(Names.NONE);
        var english = named.en().or(named::zh).orElse("");
        return Say.both(english, named.zh().orElse(english));
    }
}
