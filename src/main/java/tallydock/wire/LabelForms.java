package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.LabelFact;
import tallydock.domain.fact.LabelFact.Bearer;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.fact.LabelFact.SsccAssigned;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.fact.SettingsFact.SsccRangeChosen;
import tallydock.domain.fact.StationFact.PaperChosen;
import tallydock.domain.fact.StationFact.ScanBackChosen;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.StationId;

/// The written forms of what labels came to mean, and of who may give which numbers.
final class LabelForms {
    static final FactForm<SsccRangeChosen, SsccRangeChosenV1> RANGE = new FactForm<>(
            "settings.sscc-range-chosen", SsccRangeChosenV1.class, SsccRangeChosenV1::of, SsccRangeChosenV1::toFact);

    private static final FactForm<SsccAssigned, SsccAssignedV1> ASSIGNED =
            new FactForm<>("label.sscc-assigned", SsccAssignedV1.class, SsccAssignedV1::of, SsccAssignedV1::toFact);

    static final FactForm<PaperChosen, PaperChosenV1> PAPER = new FactForm<>(
            "station.paper-chosen",
            PaperChosenV1.class,
            fact -> new PaperChosenV1(fact.paper().name()),
            wire -> new PaperChosen(Stock.Page.valueOf(wire.paper)));
    static final FactForm<ScanBackChosen, ScanBackChosenV1> SCAN_BACK = new FactForm<>(
            "station.scan-back-chosen",
            ScanBackChosenV1.class,
            fact -> new ScanBackChosenV1(fact.policy().name()),
            wire -> new ScanBackChosen(ScanBackPolicy.valueOf(wire.policy)));

    private static final FactForm<LabelScannedBack, LabelScannedBackV1> SCANNED_BACK = new FactForm<>(
            "label.scanned-back",
            LabelScannedBackV1.class,
            fact -> new LabelScannedBackV1(
                    fact.job().value(),
                    fact.printer().value(),
                    fact.label(),
                    fact.outcome().name(),
                    fact.read(),
                    fact.firstTry()),
            LabelScannedBackV1::toFact);

    private static final FactForm<TemporaryIdGiven, TemporaryIdGivenV1> GIVEN = new FactForm<>(
            "label.temporary-id-given",
            TemporaryIdGivenV1.class,
            fact -> new TemporaryIdGivenV1(
                    fact.id().code(),
                    fact.scanned().value(),
                    fact.shown(),
                    fact.carton().map(CartonNo::text),
                    fact.quarantined()),
            TemporaryIdGivenV1::toFact);

    static final List<FactForm<?, ?>> ALL = List.of(ASSIGNED, SCANNED_BACK, GIVEN);

    private LabelForms() {}

    static Encoded encode(LabelFact fact) {
        return switch (fact) {
            case SsccAssigned assigned -> ASSIGNED.encode(assigned);
            case LabelScannedBack scanned -> SCANNED_BACK.encode(scanned);
            case TemporaryIdGiven given -> GIVEN.encode(given);
        };
    }

    record SsccAssignedV1(String sscc, Optional<String> carton, Optional<Integer> pallet) {
        static SsccAssignedV1 of(SsccAssigned fact) {
            return switch (fact.bearer()) {
                case Bearer.OfCarton(var carton) ->
                    new SsccAssignedV1(fact.sscc().digits(), Optional.of(carton.text()), Optional.empty());
                case Bearer.OfPallet(var number) ->
                    new SsccAssignedV1(fact.sscc().digits(), Optional.empty(), Optional.of(number));
            };
        }

        SsccAssigned toFact() {
            var number = new Sscc(sscc);
            return carton.map(no -> new SsccAssigned(number, new Bearer.OfCarton(new CartonNo(no))))
                    .orElseGet(() -> new SsccAssigned(
                            number,
                            new Bearer.OfPallet(pallet.orElseThrow(
                                    () -> new IllegalArgumentException("an SSCC of nothing: " + sscc)))));
        }
    }

    record TemporaryIdGivenV1(String id, UUID scanned, String shown, Optional<String> carton, boolean quarantined) {
        TemporaryIdGiven toFact() {
            return new TemporaryIdGiven(
                    new TemporaryId(id), new EventId(scanned), shown, carton.map(CartonNo::new), quarantined);
        }
    }

    record PaperChosenV1(String paper) {}

    record ScanBackChosenV1(String policy) {}

    record LabelScannedBackV1(UUID job, UUID printer, int label, String outcome, String read, boolean firstTry) {
        LabelScannedBack toFact() {
            return new LabelScannedBack(
                    new JobId(job), new PrinterId(printer), label, ProofOutcome.valueOf(outcome), read, firstTry);
        }
    }

    record SsccRangeChosenV1(UUID station, String prefix, int extension, long first, long last) {
        static SsccRangeChosenV1 of(SsccRangeChosen fact) {
            var range = fact.range();
            return new SsccRangeChosenV1(
                    fact.station().value(), range.prefix().digits(), range.extension(), range.first(), range.last());
        }

        SsccRangeChosen toFact() {
            return new SsccRangeChosen(
                    new StationId(station), new SsccRange(new CompanyPrefix(prefix), extension, first, last));
        }
    }
}
