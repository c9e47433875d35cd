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
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentHead;

/// One shipment in full: its numbers, what came in beside what was declared, what its goods are called,
/// whether more is to come, and what its papers say.
public record ShipmentDetail(
        ShipmentHead head, Receipt receipt, Map<Sku, Names> names, Inbound inbound, Papers papers) {
    /// How it stands as a whole: what was said of it, and what may still come.
    public record Inbound(InboundState state, StillExpected rest) {}

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
        return receipt.cartons().stream()
                .filter(carton -> carton.status() == Status.MISSING)
                .flatMap(carton -> carton.lines().stream())
                .filter(line -> line.sku().equals(sku))
                .mapToLong(SkuReceipt::expected)
                .sum();
    }

    /// What an item is called; nothing where the list does not say.
    Say nameOf(Sku sku) {
        var named = Optional.ofNullable(names.get(sku)).orElse(Names.NONE);
        var english = named.en().or(named::zh).orElse("");
        return Say.both(english, named.zh().orElse(english));
    }
}
