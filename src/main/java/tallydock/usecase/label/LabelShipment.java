package tallydock.usecase.label;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.label.template.SiteTemplates;

/// Says what the labels of a shipment say that a person wants, and gives them numbers when asked.
public final class LabelShipment {
    private final AssignSsccs numbers;
    private final SiteTemplates templates;

    public LabelShipment(AssignSsccs numbers, SiteTemplates templates) {
        this.numbers = numbers;
        this.templates = templates;
    }

    /// The labels. Nothing is given a number by looking.
    public WishedLabels run(ShipmentPlan plan, LabelWish wish) {
        var choice = CartonChoice.parse(wish.cartons());
        if (choice.isEmpty()) {
            return new WishedLabels.CartonsNotRead();
        }
        var cartons = choice.orElseThrow();
        return switch (wish.kind()) {
            case UNIT -> ready(wish, ComposeUnits.of(plan, units(cartons, wish), wish.said()), 0);
            case BOX -> boxes(plan, cartons, wish);
            case SSCC -> ssccs(plan, cartons, wish);
            case PALLET -> pallets(plan, wish);
            default -> ready(wish, new ComposeCartons(plan, wish.said()).cartons(cartons), 0);
        };
    }

    /// Gives numbers of this station's range to what still lacks one.
    public AssignSsccs.Result number(ShipmentPlan plan, LabelWish wish, Actor by) {
        return wish.kind() == LabelKind.PALLET
                ? numbers.pallets(plan.head().id(), wish.number(), by)
                : numbers.cartons(plan, CartonChoice.parse(wish.cartons()).orElse(CartonChoice.ALL), by);
    }

    private static ComposeUnits.UnitChoice units(CartonChoice cartons, LabelWish wish) {
        return new ComposeUnits.UnitChoice(cartons, wish.sku(), wish.number());
    }

    private WishedLabels boxes(ShipmentPlan plan, CartonChoice cartons, LabelWish wish) {
        return switch (ComposeBoxes.of(plan, cartons, wish.said())) {
            case ComposeBoxes.Boxes.Labels(var labels) -> ready(wish, labels, 0);
            case ComposeBoxes.Boxes.Refused(var carton, var why, var what) ->
                new WishedLabels.BoxRefused(carton, why, what);
        };
    }

    private WishedLabels ssccs(ShipmentPlan plan, CartonChoice cartons, LabelWish wish) {
        var known = numbers.assigned().ofCartons(plan.head().id());
        var labels =
                new ComposeCartons(plan, wish.said()).ssccs(cartons, carton -> Optional.ofNullable(known.get(carton)));
        return ready(wish, labels, cartons.places(plan).size() - labels.size());
    }

    private WishedLabels pallets(ShipmentPlan plan, LabelWish wish) {
        List<Sscc> known = numbers.assigned().ofPallets(plan.head().id()).stream()
                .limit(wish.number())
                .toList();
        return ready(wish, ComposeSigns.pallets(plan, known, wish.said()), wish.number() - known.size());
    }

    private WishedLabels ready(LabelWish wish, List<LabelValues> labels, int lacking) {
        return labels.size() > ComposeLabels.MOST
                ? new WishedLabels.TooMany(ComposeLabels.MOST)
                : new WishedLabels.Ready(template(wish), WishedLabels.runs(labels), lacking);
    }

    private Template template(LabelWish wish) {
        return wish.template()
                .flatMap(templates::named)
                .orElseGet(() -> templates.now(
                        wish.kind() == LabelKind.BOX
                                ? Templates.box(wish.symbol())
                                : Templates.of(wish.kind()).orElseThrow()));
    }
}
