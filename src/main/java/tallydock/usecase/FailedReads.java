package tallydock.usecase;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.AnswerFact.UnknownAnswer;
import tallydock.domain.fact.AnswerFact.UnknownAnswered;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.StationInput;
import tallydock.domain.station.StationStep;

/// Which codes are typed because no scanner reads their label: those that a person says it of, and the one that is
/// typed next after a scan was said to be a misread. That a code is typed alone proves nothing: a label may be out
/// of reach, and no scanner tells that it read nothing. It is of the moment: a restart forgets it.
final class FailedReads {
    private boolean isSaid;
    private Optional<String> misread = Optional.empty();

    /// A person says that no scanner reads the label whose code comes next.
    void say() {
        isSaid = true;
    }

    /// The label that this input tells of, before its step is taken; `shown` is the code on the stage so far.
    Optional<LabelUnreadable> met(StationInput input, StationStep step, Optional<String> shown) {
        var label = input instanceof StationInput.Scanned scanned
                ? met(scanned.reading(), step)
                : Optional.<LabelUnreadable>empty();
        isSaid = false;
        if (step.facts().stream().anyMatch(FailedReads::isMisread)) {
            misread = shown;
        } else if (step.facts().stream().anyMatch(FailedReads::isRead)) {
            misread = Optional.empty();
        }
        return label;
    }

    private Optional<LabelUnreadable> met(Reading reading, StationStep step) {
        var scan = reading.scan();
        boolean isTyped = scan.source() == ScanSource.MANUAL && !scan.device().equals(ReceiveAtStation.DESK);
        if (!isTyped || (!isSaid && misread.isEmpty())) {
            return Optional.empty();
        }
        var code = ScanText.of(scan).code();
        var read = misread.map(List::of).orElse(List.of());
        var open = step.view().carton().carton();
        return switch (reading) {
            case Reading.CartonRead carton ->
                Optional.of(
                        new LabelUnreadable(code, Optional.of(carton.carton()), Optional.empty(), FoundBy.TYPED, read));
            case Reading.UnitRead unit ->
                Optional.of(new LabelUnreadable(code, open, Optional.of(unit.sku()), FoundBy.TYPED, read));
            case Reading.UnknownRead _ ->
                Optional.of(new LabelUnreadable(code, open, Optional.empty(), FoundBy.TYPED, read));
            case Reading.CommandRead _, Reading.BrokenCommandRead _ -> Optional.empty();
        };
    }

    private static boolean isMisread(Step step) {
        return step.fact() instanceof UnknownAnswered answered && answered.answer() == UnknownAnswer.MISREAD;
    }

    /// Whether the step came of a label, so that a photo can be taken for it.
    static boolean isRead(Step step) {
        return step.fact() instanceof CountFact.UnitCounted
                || step.fact() instanceof CountFact.CartonOpened
                || step.fact() instanceof CountFact.UnknownScanned;
    }
}
