package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.DamageKind;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Ids;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Tally.CountStep;

/// What a damage mark does: it means the last accepted unit of the open carton, and waits for the next one when there
/// is none.
final class DamageDecision {
    private static final Map<Command, DamageKind> KINDS = Map.of(
            Command.DAMAGE_CRUSHED, DamageKind.CRUSHED,
            Command.DAMAGE_WET, DamageKind.WET,
            Command.DAMAGE_TORN, DamageKind.TORN,
            Command.DAMAGE_BROKEN, DamageKind.BROKEN,
            Command.DAMAGE_LEAKING, DamageKind.LEAKING,
            Command.DAMAGE_EXPIRED, DamageKind.EXPIRED);

    private final Receiving receiving;
    private final StationTallies tallies;
    private final Ids ids;

    DamageDecision(Receiving receiving, StationTallies tallies, Ids ids) {
        this.receiving = receiving;
        this.tallies = tallies;
        this.ids = ids;
    }

    /// `command` is empty for a mark that came with the scan run.
    Decision decide(long qty, Optional<Reading.CommandRead> command, Armed armed) {
        return tallies.open()
                .flatMap(tally -> tally.lastUnit().map(unit -> ofUnit(tally, unit, qty, command, armed)))
                .orElseGet(() -> new Decision(
                        new Outcome.DamageArmed(),
                        command.map(read -> receiving.noteSteps(NoteReason.COMMAND, read.scan()))
                                .orElse(List.of()),
                        armed.markDamage(command.flatMap(DamageDecision::kind))));
    }

    private Decision ofUnit(Tally tally, CountStep unit, long qty, Optional<Reading.CommandRead> command, Armed armed) {
        boolean isMarked = tally.damagedOfLastUnit() + qty > unit.added().received();
        if (isMarked && command.isPresent()) {
            return receiving.note(
                    NoteReason.ALREADY_DAMAGED, command.orElseThrow().scan(), armed);
        }
        var sku = unit.sku().orElseThrow();
        var steps = new ArrayList<Step>();
        var mark = ids.event();
        var scan = command.map(Reading.CommandRead::scan);
        steps.add(new Step(mark, tally.id(), new CountFact.UnitDamaged(sku, qty, unit.id(), scan)));
        command.flatMap(read -> described(tally, mark, read)).ifPresent(steps::add);
        return new Decision(new Outcome.Damaged(sku, qty), steps, armed);
    }

    private Optional<Step> described(Tally tally, EventId mark, Reading.CommandRead read) {
        return kind(read)
                .map(kind -> new Step(
                        ids.event(),
                        tally.id(),
                        new AnswerFact.DamageDescribed(mark, Optional.of(kind), Optional.empty(), read.scan())));
    }

    private static Optional<DamageKind> kind(Reading.CommandRead read) {
        return Optional.ofNullable(KINDS.get(read.command()));
    }
}
