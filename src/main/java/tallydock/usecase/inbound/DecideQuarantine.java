package tallydock.usecase.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact.ProhibitedFound;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.report.ScanLog;

/// A supervisor says what becomes of goods in quarantine, whichever station found them. It reads the log of the
/// shipment and takes its time; for any thread.
public final class DecideQuarantine {
    private final FactHistory history;
    private final TellInbound telling;

    public DecideQuarantine(FactHistory history, TellInbound telling) {
        this.history = history;
        this.telling = telling;
    }

    /// The goods that are meant: all of a carton where `sku` is empty, loose goods where `carton` is.
    public record Goods(ShipmentId shipment, Optional<CartonNo> carton, Optional<Sku> sku) {}

    /// Returns once it is durable. False where nothing is in quarantine any more: then nothing is said.
    public boolean run(Goods goods, QuarantineAnswer answer, Actor supervisor) {
        var found = found(goods);
        if (!found.isEmpty()) {
            telling.run(goods.shipment(), new QuarantineDecided(found, answer), supervisor);
        }
        return !found.isEmpty();
    }

    private List<EventId> found(Goods goods) {
        var found = new ArrayList<EventId>();
        var stream = new StreamId(StreamKind.SHIPMENT, goods.shipment().toString());
        ScanLog.survey(history, stream).forEach(logged -> {
            boolean isMeant = logged.fact().orElse(null) instanceof ProhibitedFound mark
                    && mark.sku().equals(goods.sku())
                    && logged.carton().equals(goods.carton());
            if (isMeant && !logged.takenBack()) {
                found.add(logged.header().id());
            }
        });
        return found;
    }
}
