package tallydock.wire;

import java.util.Optional;
import java.util.UUID;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact.ProhibitedCleared;
import tallydock.domain.fact.AnswerFact.ProhibitedFound;
import tallydock.domain.fact.AnswerFact.ProhibitedQuarantined;
import tallydock.domain.fact.CountFact.SecondBoxOpened;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// The written forms of what is found of a carton besides its units.
final class CartonFindingForms {
    static final FactForm<SecondBoxOpened, SecondBoxOpenedV1> SECOND_BOX_OPENED = new FactForm<>(
            "count.second-box-opened",
            SecondBoxOpenedV1.class,
            fact -> new SecondBoxOpenedV1(
                    fact.carton().text(), fact.labelled().text(), fact.mode().name(), ScanV1.of(fact.scan())),
            wire -> new SecondBoxOpened(
                    new CartonNo(wire.carton),
                    new CartonNo(wire.labelled),
                    CountMode.valueOf(wire.mode),
                    wire.scan.toScan()));
    static final FactForm<ProhibitedFound, ProhibitedFoundV1> PROHIBITED_FOUND = new FactForm<>(
            "count.prohibited-found",
            ProhibitedFoundV1.class,
            fact -> new ProhibitedFoundV1(fact.sku().map(Sku::code), ScanV1.of(fact.scan())),
            wire -> new ProhibitedFound(wire.sku.map(Sku::new), wire.scan.toScan()));
    static final FactForm<ProhibitedQuarantined, ProhibitedQuarantinedV1> PROHIBITED_QUARANTINED = new FactForm<>(
            "count.prohibited-quarantined",
            ProhibitedQuarantinedV1.class,
            fact -> new ProhibitedQuarantinedV1(fact.found().value(), ScanV1.of(fact.scan())),
            wire -> new ProhibitedQuarantined(new EventId(wire.found), wire.scan.toScan()));
    static final FactForm<ProhibitedCleared, ProhibitedClearedV1> PROHIBITED_CLEARED = new FactForm<>(
            "count.prohibited-cleared",
            ProhibitedClearedV1.class,
            fact -> new ProhibitedClearedV1(
                    fact.found().value(), fact.supervisor().id()),
            wire -> new ProhibitedCleared(new EventId(wire.found), new Actor(wire.supervisor)));

    private CartonFindingForms() {}

    record SecondBoxOpenedV1(String carton, String labelled, String mode, ScanV1 scan) {}

    record ProhibitedFoundV1(Optional<String> sku, ScanV1 scan) {}

    record ProhibitedQuarantinedV1(UUID found, ScanV1 scan) {}

    record ProhibitedClearedV1(UUID found, String supervisor) {}
}
