package tallydock.app.cli;

import java.util.List;
import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.label.AssignSsccs.Result;
import tallydock.usecase.label.ComposeBoxes;
import tallydock.usecase.label.ComposeBoxes.Boxes;
import tallydock.usecase.label.ComposeCartons;
import tallydock.usecase.label.ComposeLabels;
import tallydock.usecase.label.ComposeSigns;
import tallydock.usecase.label.ComposeSigns.Note;
import tallydock.usecase.label.ComposeUnits;
import tallydock.usecase.printing.LabelTemplates;

/// What the labels say that a person asks for on the command line.
final class LabelContents {
    private final Sentences sentences;
    private final LabelWishes wishes;

    LabelContents(Sentences sentences, LabelWishes wishes) {
        this.sentences = sentences;
        this.wishes = wishes;
    }

    /// Labels that need no shipment; empty for kinds that do.
    Optional<List<LabelValues>> withoutShipment(LabelKind kind) {
        return switch (kind) {
            case COMMAND -> Optional.of(ComposeLabels.commands(new CommandTexts()));
            case LOCATION ->
                Optional.of(wishes.places().stream().map(ComposeSigns::location).toList());
            default -> Optional.empty();
        };
    }

    /// Labels of a shipment. Those of logistic labels may give numbers first.
    List<LabelValues> of(LabelKind kind, ShipmentPlan plan, OpenStation station) {
        return switch (kind) {
            case UNIT -> ComposeUnits.of(plan, wishes.units(), wishes.said());
            case CARTON -> new ComposeCartons(plan, wishes.said()).cartons(wishes.cartons());
            case BOX -> boxes(plan);
            case SSCC -> ssccs(plan, station);
            case PALLET -> pallets(plan, station);
            case DISCREPANCY, QUARANTINE -> signs(plan, station);
            default -> List.of();
        };
    }

    Template template(LabelKind kind, LabelTemplates templates) {
        return templates.now(
                kind == LabelKind.BOX
                        ? Templates.box(wishes.symbol())
                        : Templates.of(kind).orElseThrow());
    }

    private List<LabelValues> boxes(ShipmentPlan plan) {
        return switch (ComposeBoxes.of(plan, wishes.cartons(), wishes.said())) {
            case Boxes.Labels(var labels) -> labels;
            case Boxes.Refused(var carton, var why, var what) ->
                throw new UnreadableInput(sentences.of("labels.box." + why, carton, what));
        };
    }

    private List<LabelValues> ssccs(ShipmentPlan plan, OpenStation station) {
        if (wishes.isAssigning()) {
            assigned(station.assignSsccs().cartons(plan, wishes.cartons(), Actor.COMMAND_LINE));
        }
        var known = station.assignSsccs().assigned().ofCartons(plan.head().id());
        return new ComposeCartons(plan, wishes.said())
                .ssccs(wishes.cartons(), carton -> Optional.ofNullable(known.get(carton)));
    }

    private List<LabelValues> pallets(ShipmentPlan plan, OpenStation station) {
        var shipment = plan.head().id();
        assigned(station.assignSsccs().pallets(shipment, wishes.pallets(), Actor.COMMAND_LINE));
        var numbers = station.assignSsccs().assigned().ofPallets(shipment);
        return ComposeSigns.pallets(
                plan, numbers.subList(0, Math.min(numbers.size(), wishes.pallets())), wishes.said());
    }

    private void assigned(Result result) {
        switch (result) {
            case Result.Assigned _ -> {}
            case Result.NoRange() -> throw new UnreadableInput(sentences.of("labels.noRange"));
            case Result.RangeEnds(var range, var left, var needed) ->
                throw new UnreadableInput(sentences.of("labels.rangeEnds", range.prefix(), left, needed));
        }
    }

    private List<LabelValues> signs(ShipmentPlan plan, OpenStation station) {
        var note =
                new Note(wishes.reason(), station.clock().instant().toString().substring(0, 10), "");
        return wishes.cartons().places(plan).stream()
                .map(place -> ComposeSigns.ofCarton(plan.head(), plan.cartons().get(place), note))
                .toList();
    }
}
