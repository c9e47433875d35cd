package tallydock.domain.receiving;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What one fact adds to a tally. Changes only add up or take the later of two, so their order does not matter; a step
/// that was taken back adds nothing. The tables of the store and the pure fold apply the same changes.
public sealed interface TallyChange {
    /// The tally exists since `order`. `carton` is empty for loose goods. `again` counts as one reopening after
    /// another carton; `whole` says that the label alone received the content.
    record Opened(Optional<CartonNo> carton, FactOrder order, boolean again, boolean whole) implements TallyChange {}

    record Closed(FactOrder order) implements TallyChange {}

    /// Units more, or less when a recount took them off.
    record Counted(Sku sku, long received, long damaged) implements TallyChange {}

    /// One scan of a code nobody knows; `shown` is its text without line end.
    record UnknownSeen(String shown) implements TallyChange {}

    /// The carton weighs so much since `order`; `typed` where a person said so.
    record Weighed(FactOrder order, long grams, boolean typed) implements TallyChange {}

    /// Something was found of its carton or its goods.
    record Marked(FactOrder order, TallyMark mark) implements TallyChange {}

    /// What a fact changes in the tally it names.
    static List<TallyChange> of(FactOrder order, CountFact fact) {
        return switch (fact) {
            case CountFact.CartonOpened opened ->
                List.of(new Opened(
                        Optional.of(opened.carton()),
                        order,
                        opened.opening() == CountFact.Opening.AGAIN,
                        opened.mode() == CountMode.CARTON));
            case CountFact.LooseOpened _ -> List.of(new Opened(Optional.empty(), order, false, false));
            case CountFact.OfWholeCarton whole -> of(order, whole);
            case CountFact.UnitCounted unit -> List.of(new Counted(unit.sku(), unit.qty(), 0));
            case CountFact.UnitDamaged damaged -> List.of(new Counted(damaged.sku(), 0, damaged.qty()));
            case CountFact.UnknownScanned unknown ->
                List.of(new UnknownSeen(ScanText.of(unknown.scan()).shown()));
            case AnswerFact.SkuRecounted again ->
                List.of(new Counted(again.sku(), -again.received(), -again.damaged()));
            case AnswerFact.ProhibitedFound found -> List.of(new Marked(order, new TallyMark.Prohibited(found.sku())));
            case CountFact.StepVoided _, CountFact.ScanNoted _, AnswerFact _ -> List.of();
        };
    }

    private static List<TallyChange> of(FactOrder order, CountFact.OfWholeCarton fact) {
        return switch (fact) {
            case CountFact.CartonClosed _ -> List.of(new Closed(order));
            case CountFact.CartonWeighed weighed ->
                List.of(new Weighed(
                        order, weighed.weighing().grams(), weighed.weighing().means() == Weighing.Means.TYPED));
            case CountFact.SecondBoxOpened second ->
                List.of(
                        new Opened(Optional.of(second.carton()), order, false, false),
                        new Marked(order, new TallyMark.SecondBox(second.labelled())));
        };
    }
}
