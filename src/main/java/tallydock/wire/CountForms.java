package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.CartonClosed;
import tallydock.domain.fact.CountFact.CartonOpened;
import tallydock.domain.fact.CountFact.CartonWeighed;
import tallydock.domain.fact.CountFact.LooseOpened;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.OfWholeCarton;
import tallydock.domain.fact.CountFact.Opening;
import tallydock.domain.fact.CountFact.ScanNoted;
import tallydock.domain.fact.CountFact.SecondBoxOpened;
import tallydock.domain.fact.CountFact.StepVoided;
import tallydock.domain.fact.CountFact.UnitCounted;
import tallydock.domain.fact.CountFact.UnitDamaged;
import tallydock.domain.fact.CountFact.UnknownScanned;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// The written forms of the facts of counting.
final class CountForms {
    private static final FactForm<CartonOpened, CartonOpenedV1> CARTON_OPENED = new FactForm<>(
            "count.carton-opened",
            CartonOpenedV1.class,
            fact -> new CartonOpenedV1(
                    fact.carton().text(),
                    fact.label(),
                    fact.opening().name(),
                    fact.mode().name(),
                    ScanV1.of(fact.scan())),
            wire -> new CartonOpened(
                    new CartonNo(wire.carton),
                    wire.label,
                    Opening.valueOf(wire.opening),
                    CountMode.valueOf(wire.mode),
                    wire.scan.toScan()));
    private static final FactForm<LooseOpened, LooseOpenedV1> LOOSE_OPENED =
            new FactForm<>("count.loose-opened", LooseOpenedV1.class, _ -> new LooseOpenedV1(), _ -> new LooseOpened());
    private static final FactForm<CartonClosed, CartonClosedV1> CARTON_CLOSED = new FactForm<>(
            "count.carton-closed",
            CartonClosedV1.class,
            fact -> new CartonClosedV1(fact.carton().text(), ScanV1.of(fact.scan())),
            wire -> new CartonClosed(new CartonNo(wire.carton), wire.scan.toScan()));
    private static final FactForm<UnitCounted, UnitCountedV1> UNIT_COUNTED = new FactForm<>(
            "count.unit-counted",
            UnitCountedV1.class,
            fact -> new UnitCountedV1(fact.sku().code(), fact.code(), fact.qty(), ScanV1.of(fact.scan())),
            wire -> new UnitCounted(new Sku(wire.sku), wire.code, wire.qty, wire.scan.toScan()));
    private static final FactForm<UnknownScanned, UnknownScannedV1> UNKNOWN_SCANNED = new FactForm<>(
            "count.unknown-scanned",
            UnknownScannedV1.class,
            fact -> new UnknownScannedV1(ScanV1.of(fact.scan())),
            wire -> new UnknownScanned(wire.scan.toScan()));
    private static final FactForm<UnitDamaged, UnitDamagedV1> UNIT_DAMAGED = new FactForm<>(
            "count.unit-damaged",
            UnitDamagedV1.class,
            fact -> new UnitDamagedV1(
                    fact.sku().code(),
                    fact.qty(),
                    fact.unit().value(),
                    fact.scan().map(ScanV1::of)),
            wire -> new UnitDamaged(
                    new Sku(wire.sku), wire.qty, new EventId(wire.unit), wire.scan.map(ScanV1::toScan)));
    private static final FactForm<StepVoided, StepVoidedV1> STEP_VOIDED = new FactForm<>(
            "count.step-voided",
            StepVoidedV1.class,
            fact -> new StepVoidedV1(fact.target().value(), ScanV1.of(fact.scan())),
            wire -> new StepVoided(new EventId(wire.target), wire.scan.toScan()));
    private static final FactForm<ScanNoted, ScanNotedV1> SCAN_NOTED = new FactForm<>(
            "count.scan-noted",
            ScanNotedV1.class,
            fact -> new ScanNotedV1(
                    fact.reason().name(),
                    ScanV1.of(fact.scan()),
                    Optional.of(fact.times()).filter(times -> times > 1)),
            wire -> new ScanNoted(NoteReason.valueOf(wire.reason), wire.scan.toScan(), wire.times.orElse(1L)));

    static final List<FactForm<?, ?>> ALL = List.of(
            CARTON_OPENED,
            LOOSE_OPENED,
            CARTON_CLOSED,
            UNIT_COUNTED,
            UNKNOWN_SCANNED,
            UNIT_DAMAGED,
            WeighingForms.CARTON_WEIGHED,
            CartonFindingForms.SECOND_BOX_OPENED,
            STEP_VOIDED,
            SCAN_NOTED);

    private CountForms() {}

    static Encoded encode(CountFact fact) {
        return switch (fact) {
            case CartonOpened opened -> CARTON_OPENED.encode(opened);
            case LooseOpened opened -> LOOSE_OPENED.encode(opened);
            case OfWholeCarton whole -> encode(whole);
            case UnitCounted unit -> UNIT_COUNTED.encode(unit);
            case UnknownScanned unknown -> UNKNOWN_SCANNED.encode(unknown);
            case UnitDamaged damaged -> UNIT_DAMAGED.encode(damaged);
            case StepVoided voided -> STEP_VOIDED.encode(voided);
            case ScanNoted noted -> SCAN_NOTED.encode(noted);
            case AnswerFact answer -> AnswerForms.encode(answer);
        };
    }

    private static Encoded encode(OfWholeCarton fact) {
        return switch (fact) {
            case CartonClosed closed -> CARTON_CLOSED.encode(closed);
            case CartonWeighed weighed -> WeighingForms.CARTON_WEIGHED.encode(weighed);
            case SecondBoxOpened second -> CartonFindingForms.SECOND_BOX_OPENED.encode(second);
        };
    }

    record CartonOpenedV1(String carton, String label, String opening, String mode, ScanV1 scan) {}

    record LooseOpenedV1() {}

    record CartonClosedV1(String carton, ScanV1 scan) {}

    record UnitCountedV1(String sku, String code, long qty, ScanV1 scan) {}

    record UnknownScannedV1(ScanV1 scan) {}

    record UnitDamagedV1(String sku, long qty, UUID unit, Optional<ScanV1> scan) {}

    record StepVoidedV1(UUID target, ScanV1 scan) {}

    /// `times` came later, and is written where it is more than one.
    record ScanNotedV1(String reason, ScanV1 scan, Optional<Long> times) {}
}
