package tallydock.domain.receiving;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.Opening;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.shipment.CartonNo;

/// What a reading does to the count. Total and pure: every reading has an outcome and at least one fact, nothing stops
/// and nothing asks; the questions of a station lie above it.
public final class Receiving {
    private final StationTallies tallies;
    private final CountMode mode;
    private final Ids ids;

    public Receiving(StationTallies tallies, CountMode mode, Ids ids) {
        this.tallies = tallies;
        this.mode = mode;
        this.ids = ids;
    }

    public Decision decide(Reading reading, Armed armed) {
        return switch (reading) {
            case Reading.CartonRead carton -> carton(carton);
            case Reading.UnitRead unit -> unit(unit, armed);
            case Reading.UnknownRead unknown -> unknown(unknown, armed);
            case Reading.CommandRead command -> new CommandDecision(this, tallies, ids).decide(command, armed);
            case Reading.BrokenCommandRead broken -> note(NoteReason.BROKEN_COMMAND, broken.scan(), armed);
        };
    }

    /// Marks units of the last accepted scan as damaged. `command` is empty for a mark that came with the scan run.
    public Decision damage(long qty, Optional<Reading.CommandRead> command, Armed armed) {
        return new DamageDecision(this, tallies, ids).decide(qty, command, armed);
    }

    /// A scan that counts nothing.
    public Decision note(NoteReason reason, RawScan scan, Armed armed) {
        return new Decision(new Outcome.Ignored(reason), noteSteps(reason, scan), armed);
    }

    /// A closed carton is open again; no other came between.
    public Step reopening(Tally tally, CartonNo carton, RawScan scan) {
        return new Step(
                ids.event(),
                tally.id(),
                new CountFact.CartonOpened(carton, carton.text(), Opening.REOPENED, mode, scan));
    }

    private Decision carton(Reading.CartonRead read) {
        var open = tallies.open();
        boolean isOpen =
                open.flatMap(Tally::carton).filter(read.carton()::equals).isPresent();
        if (isOpen && !open.orElseThrow().closed()) {
            return new Decision(
                    new Outcome.SameCarton(read.carton()),
                    noteSteps(NoteReason.SAME_CARTON, read.scan()),
                    Armed.NOTHING);
        }
        var known = tallies.ofCarton(read.carton());
        var opening = isOpen ? Opening.REOPENED : known.isPresent() ? Opening.AGAIN : Opening.FIRST;
        var fact = new CountFact.CartonOpened(read.carton(), read.label(), opening, mode, read.scan());
        return new Decision(
                opening == Opening.AGAIN
                        ? new Outcome.CartonOpenedAgain(read.carton())
                        : new Outcome.CartonOpened(read.carton()),
                List.of(new Step(ids.event(), known.map(Tally::id).orElseGet(ids::tally), fact)),
                Armed.NOTHING);
    }

    private Decision unit(Reading.UnitRead read, Armed armed) {
        var target = new Target(tallies, ids, mode, read.scan());
        long qty = armed.multiplier() * read.units();
        var counted = new Step(
                ids.event(), target.tally(), new CountFact.UnitCounted(read.sku(), read.code(), qty, read.scan()));
        target.add(counted);
        if (armed.damage()) {
            var mark = ids.event();
            target.add(new Step(
                    mark, target.tally(), new CountFact.UnitDamaged(read.sku(), qty, counted.id(), Optional.empty())));
            armed.kind()
                    .ifPresent(kind -> target.add(new Step(
                            ids.event(),
                            target.tally(),
                            new AnswerFact.DamageDescribed(mark, Optional.of(kind), Optional.empty(), read.scan()))));
        }
        long before = tallies.open().map(tally -> tally.received(read.sku())).orElse(0L);
        return new Decision(new Outcome.UnitCounted(read.sku(), qty, before + qty), target.steps(), Armed.NOTHING);
    }

    private Decision unknown(Reading.UnknownRead read, Armed armed) {
        var target = new Target(tallies, ids, mode, read.scan());
        target.add(new Step(ids.event(), target.tally(), new CountFact.UnknownScanned(read.scan())));
        return new Decision(new Outcome.UnknownKept(), target.steps(), armed);
    }

    List<Step> noteSteps(NoteReason reason, RawScan scan) {
        return note(new CountFact.ScanNoted(reason, scan));
    }

    /// Says of a scan that it came again too soon, so many times.
    public List<Step> noteTrain(RawScan scan, long times) {
        return note(new CountFact.ScanNoted(NoteReason.REPEAT, scan, times));
    }

    private List<Step> note(CountFact.ScanNoted noted) {
        var target = new Target(tallies, ids, mode, noted.scan());
        target.addWithoutReopening(new Step(ids.event(), target.tally(), noted));
        return target.steps();
    }

    Decision closed(CartonNo carton, TallyId tally, RawScan scan) {
        return new Decision(
                new Outcome.CartonClosed(carton),
                List.of(new Step(ids.event(), tally, new CountFact.CartonClosed(carton, scan))),
                Armed.NOTHING);
    }
}
