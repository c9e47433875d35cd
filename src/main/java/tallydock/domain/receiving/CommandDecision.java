package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.Ids;
import tallydock.domain.receiving.Decision.Step;

/// What a command code does while goods are counted. Total: a code that means nothing here leaves a note.
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
        var command = read.command();
        boolean typing = armed.typed().isPresent();
        if (typing && command.place() != CommandPlace.QUANTITY) {
            return instead(command, read.scan(), armed);
        }
        if (command.marksDamage()) {
            return receiving.damage(1, Optional.of(read), armed);
        }
        if (command.card().isPresent()) {
            return armed(armed, command.card().getAsLong(), read.scan());
        }
        return command.digit().isPresent()
                ? digit(command.digit().getAsInt(), read.scan(), armed)
                : byName(read, armed);
    }

    private Decision byName(Reading.CommandRead read, Armed armed) {
        return switch (read.command()) {
            case UNDO -> undo(read.scan(), armed);
            case CLOSE -> close(read.scan());
            case QUANTITY -> typed(armed.startTyping(), read.scan());
            case ENTER -> enter(read.scan(), armed);
            case BACKSPACE -> backspace(read.scan(), armed);
            case HAZARD -> prohibited(read.scan(), armed);
            default -> receiving.note(NoteReason.NOT_USABLE_HERE, read.scan(), armed);
        };
    }

    /// While a quantity is typed only its own codes work, so that no stray scan ends up in it; leaving is always
    /// possible.
    private Decision instead(Command command, RawScan scan, Armed armed) {
        boolean leaves = command == Command.ACK || command == Command.BACK || command == Command.NO;
        return leaves ? typed(armed.multiply(1), scan) : receiving.note(NoteReason.NOT_USABLE_HERE, scan, armed);
    }

    /// Nothing stops here: prohibited goods go into quarantine, which is the default of the stop at a station.
    private Decision prohibited(RawScan scan, Armed armed) {
        return tallies.open()
                .filter(tally -> tally.carton().isPresent() || tally.lastGoods().isPresent())
                .map(tally -> quarantined(tally, scan, armed))
                .orElseGet(() -> receiving.note(NoteReason.NOT_USABLE_HERE, scan, armed));
    }

    private Decision quarantined(Tally tally, RawScan scan, Armed armed) {
        var found = ids.event();
        return new Decision(
                new Outcome.Quarantined(tally.lastGoods()),
                List.of(
                        new Step(found, tally.id(), new AnswerFact.ProhibitedFound(tally.lastGoods(), scan)),
                        new Step(ids.event(), tally.id(), new AnswerFact.ProhibitedQuarantined(found, scan))),
                armed);
    }

    private Decision undo(RawScan scan, Armed armed) {
        return tallies.open()
                .flatMap(tally -> tally.state() == Tally.State.CLOSED && !tally.isWeighedSinceClosed()
                        ? reopened(tally, scan)
                        : voided(tally, scan))
                .orElseGet(() -> receiving.note(NoteReason.NOTHING_TO_UNDO, scan, armed));
    }

    /// The last step of a closed carton is that it was closed.
    private Optional<Decision> reopened(Tally tally, RawScan scan) {
        return tally.carton()
                .map(carton -> new Decision(
                        new Outcome.CartonOpened(carton),
                        List.of(receiving.reopening(tally, carton, scan)),
                        Armed.NOTHING));
    }

    /// A weight that was taken of a closed carton leaves it closed.
    private Optional<Decision> voided(Tally tally, RawScan scan) {
        return tally.lastStep().map(step -> {
            var steps = new ArrayList<Step>();
            tally.carton()
                    .filter(_ -> tally.closed() && !tally.isWeighedSinceClosed())
                    .ifPresent(carton -> steps.add(receiving.reopening(tally, carton, scan)));
            steps.add(new Step(ids.event(), tally.id(), new CountFact.StepVoided(step.id(), scan)));
            return new Decision(new Outcome.StepTakenBack(), steps, Armed.NOTHING);
        });
    }

    /// A carton that its last unit closed is closed once more, by the clerk: taken back is then the close and not the
    /// unit. Nothing that is armed outlives it.
    private Decision close(RawScan scan) {
        return tallies.open()
                .filter(tally -> tally.state() != Tally.State.CLOSED)
                .flatMap(tally -> tally.carton().map(carton -> receiving.closed(carton, tally.id(), scan)))
                .orElseGet(() -> receiving.note(NoteReason.NOTHING_TO_CLOSE, scan, Armed.NOTHING));
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
                .map(quantity -> armed(armed, quantity, scan))
                .orElseGet(() -> receiving.note(NoteReason.QUANTITY_NOT_USABLE, scan, Armed.NOTHING));
    }

    private Decision armed(Armed armed, long quantity, RawScan scan) {
        return new Decision(
                new Outcome.QuantityArmed(quantity),
                receiving.noteSteps(NoteReason.COMMAND, scan),
                armed.multiply(quantity));
    }

    private Decision typed(Armed armed, RawScan scan) {
        return new Decision(
                new Outcome.QuantityTyped(armed.typed().orElse("")),
                receiving.noteSteps(NoteReason.COMMAND, scan),
                armed);
    }
}
