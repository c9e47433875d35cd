package tallydock.domain.receiving;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.Ids;
import tallydock.domain.receiving.Decision.Step;

/// What a command code does while goods are counted.
final class CommandDecision {
    private static final int MAX_DIGITS = 4;

    private final Receiving receiving;
    private final StationTallies tallies;
    private final Ids ids;

    CommandDecision(Receiving receiving, StationTallies tallies, Ids ids) {
        this.receiving = receiving;
        this.tallies = tallies;
        this.ids = ids;
    }

    Decision decide(Reading.CommandRead read, Armed armed) {
        return switch (read.command()) {
            case UNDO -> undo(read.scan(), armed);
            case CLOSE -> close(read.scan(), armed);
            case DAMAGED -> receiving.damage(1, Optional.of(read.scan()), armed);
            case QUANTITY -> typed(armed.startTyping(), read.scan());
            case ENTER -> enter(read.scan(), armed);
            case BACKSPACE -> backspace(read.scan(), armed);
            case DIGIT_0, DIGIT_1, DIGIT_2, DIGIT_3, DIGIT_4, DIGIT_5, DIGIT_6, DIGIT_7, DIGIT_8, DIGIT_9 ->
                digit(read.command().digit().orElseThrow(), read.scan(), armed);
        };
    }

    private Decision undo(RawScan scan, Armed armed) {
        return tallies.open()
                .flatMap(tally -> tally.lastStep()
                        .map(step -> new Decision(
                                new Outcome.StepTakenBack(),
                                List.of(new Step(ids.event(), tally.id(), new CountFact.StepVoided(step.id(), scan))),
                                Armed.NOTHING)))
                .orElseGet(() -> receiving.note(NoteReason.NOTHING_TO_UNDO, scan, armed));
    }

    private Decision close(RawScan scan, Armed armed) {
        return tallies.open()
                .filter(tally -> !tally.closed())
                .flatMap(tally -> tally.carton().map(carton -> receiving.closed(carton, tally.id(), scan)))
                .orElseGet(() -> receiving.note(NoteReason.NOTHING_TO_CLOSE, scan, armed));
    }

    private Decision digit(int digit, RawScan scan, Armed armed) {
        return armed.typed()
                .filter(digits -> digits.length() < MAX_DIGITS)
                .map(digits -> typed(armed.type(digits + digit), scan))
                .orElseGet(() -> receiving.note(NoteReason.QUANTITY_NOT_USABLE, scan, armed));
    }

    private Decision backspace(RawScan scan, Armed armed) {
        return armed.typed()
                .filter(digits -> !digits.isEmpty())
                .map(digits -> typed(armed.type(digits.substring(0, digits.length() - 1)), scan))
                .orElseGet(() -> receiving.note(NoteReason.QUANTITY_NOT_USABLE, scan, armed));
    }

    private Decision enter(RawScan scan, Armed armed) {
        return armed.typed()
                .filter(digits -> !digits.isEmpty())
                .map(Long::parseLong)
                .filter(quantity -> quantity >= 1 && quantity <= Armed.MAX_QUANTITY)
                .map(quantity -> new Decision(
                        new Outcome.QuantityArmed(quantity),
                        receiving.noteSteps(NoteReason.COMMAND, scan),
                        armed.multiply(quantity)))
                .orElseGet(() -> receiving.note(NoteReason.QUANTITY_NOT_USABLE, scan, Armed.NOTHING));
    }

    private Decision typed(Armed armed, RawScan scan) {
        return new Decision(
                new Outcome.QuantityTyped(armed.typed().orElse("")),
                receiving.noteSteps(NoteReason.COMMAND, scan),
                armed);
    }
}
