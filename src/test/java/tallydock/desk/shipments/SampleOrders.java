package tallydock.desk.shipments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tallydock.desk.shipments.orders.Erasing;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact.OrdersImported;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ListParts;
import tallydock.domain.fact.ParcelFact.RecipientsErased;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.SellerId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.trade.EraseRecipients;
import tallydock.usecase.trade.FindOrderLists;
import tallydock.usecase.trade.KeptRecipients;

/// One order list of two orders, whose recipients can be erased.
final class SampleOrders implements KeptRecipients {
    private final MemoryStation station = new MemoryStation(Plans.of("1: MUG*1"));
    private final Set<Sha256> gone = new HashSet<>();

    SampleOrders() {
        var source = new ImportSource("orders-1121.xlsx", Sha256.ZERO, Optional.empty(), 1, Map.of());
        var fact = new OrdersImported(new ImportId(new UUID(5, 5)), SellerId.OWN, source, new ListParts(List.of()), 2);
        var place = FactPlace.in(new StreamId(StreamKind.PARCEL, SellerId.OWN.name()));
        station.append(List.of(
                new Draft(station.event(), Actor.COMMAND_LINE, Instant.parse("2026-11-21T09:00:00Z"), place, fact)));
    }

    Erasing erasing() {
        var ports =
                new EraseRecipients.Ports(station, this, station, station, () -> Instant.parse("2026-11-21T10:00:00Z"));
        return new Erasing(new FindOrderLists(station, this), new EraseRecipients(ports));
    }

    @Override
    public List<KeptOrder> orders(ImportId id) {
        return List.of(order("A-1001"), order("A-1002"));
    }

    private static KeptOrder order(String number) {
        return new KeptOrder(
                new OrderNumbers(Optional.of(number), Optional.empty(), Optional.empty()),
                Optional.of(Sha256.of(number.getBytes(StandardCharsets.UTF_8))),
                Optional.<BigDecimal>empty(),
                List.of());
    }

    @Override
    public long kept(List<Sha256> recipients) {
        return recipients.stream().filter(hash -> !gone.contains(hash)).count();
    }

    @Override
    public void deleteErasedOriginals() {
        station.log().forEach(recorded -> {
            if (recorded.fact().orElse(null) instanceof RecipientsErased erased) {
                gone.addAll(erased.recipients());
            }
        });
    }

    /// The hashes that are erased.
    Set<Sha256> gone() {
        return gone;
    }
}
