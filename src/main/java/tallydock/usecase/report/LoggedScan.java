package tallydock.usecase.report;

import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.shipment.CartonNo;

/// One line of a shipment's scan log. `number` counts from 1 in the order the facts reached the store. `fact` is empty
/// when a newer program wrote it. `carton` is the one that was open, empty for loose goods. `takesBack` is the number
/// of the line that this one undid.
public record LoggedScan(
        long number,
        FactHeader header,
        Optional<CountFact> fact,
        Optional<CartonNo> carton,
        boolean takenBack,
        OptionalLong takesBack) {
    /// What the scanner sent, where a scan made the fact.
    public Optional<RawScan> scan() {
        return fact.flatMap(LoggedScan::scanOf);
    }

    private static RawScan scanOf(CountFact.OfWholeCarton fact) {
        return switch (fact) {
            case CountFact.CartonClosed closed -> closed.scan();
            case CountFact.CartonWeighed weighed -> evidence(weighed.weighing());
            case CountFact.SecondBoxOpened second -> second.scan();
        };
    }

    /// The bytes of the scale stand where those of a scanner do.
    private static RawScan evidence(Weighing weighing) {
        var source = weighing.means() == Weighing.Means.TYPED ? ScanSource.MANUAL : ScanSource.SERIAL;
        return new RawScan(source, weighing.device(), weighing.frame(), weighing.at());
    }

    private static Optional<RawScan> scanOf(CountFact fact) {
        return switch (fact) {
            case CountFact.CartonOpened opened -> Optional.of(opened.scan());
            case CountFact.LooseOpened _ -> Optional.empty();
            case CountFact.OfWholeCarton whole -> Optional.of(scanOf(whole));
            case CountFact.UnitCounted unit -> Optional.of(unit.scan());
            case CountFact.UnknownScanned unknown -> Optional.of(unknown.scan());
            case CountFact.UnitDamaged damaged -> damaged.scan();
            case CountFact.StepVoided step -> Optional.of(step.scan());
            case CountFact.ScanNoted noted -> Optional.of(noted.scan());
            case AnswerFact answer -> scanOf(answer);
        };
    }

    private static Optional<RawScan> scanOf(AnswerFact answer) {
        return switch (answer) {
            case AnswerFact.CartonParked parked -> Optional.of(parked.scan());
            case AnswerFact.CartonReopened reopened -> Optional.of(reopened.scan());
            case AnswerFact.StopAnswered stop -> Optional.of(stop.scan());
            case AnswerFact.ProhibitedFound found -> Optional.of(found.scan());
            case AnswerFact.DamageDescribed damage -> Optional.of(damage.scan());
            case AnswerFact.SkuRecounted recount -> Optional.of(recount.scan());
            case AnswerFact.NotesResolved _, AnswerFact.PhotoAsked _, AnswerFact.Authorised _ -> Optional.empty();
        };
    }
}
