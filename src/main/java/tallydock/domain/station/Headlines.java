package tallydock.domain.station;

import java.util.Map;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Tally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.StationPlan;
import tallydock.domain.station.told.Told;

/// What the stage says about a question, and when nothing is asked.
final class Headlines {
    private Headlines() {}

    static Headline of(Question question, Told told, StationPlan plan) {
        return switch (question) {
            case Question.Unexpected unit -> Headline.of(OutcomeKind.UNEXPECTED_SKU, unit.sku(), 1);
            case Question.Unknown code ->
                Headline.of(
                        OutcomeKind.UNKNOWN_BARCODE, ScanText.of(code.scan()).shown());
            case Question.Prohibited stop ->
                stop.sku()
                        .map(sku -> Headline.of(OutcomeKind.PROHIBITED, sku, 0))
                        .orElseGet(() -> Headline.of(OutcomeKind.PROHIBITED));
            case Question.Over over -> Headline.of(OutcomeKind.OVER, over.sku(), beyond(told, plan, over.sku()));
            case Question.BigQuantity big -> Headline.of(OutcomeKind.BIG_QUANTITY, big.sku(), big.qty());
            case Question.Damaged damaged -> Headline.of(OutcomeKind.DAMAGED, damaged.sku(), 1);
            case Question.OtherCarton other ->
                Headline.of(other.kind(), other.read().carton());
            case Question.OtherShipment other ->
                Headline.of(OutcomeKind.OTHER_SHIPMENT, other.read().carton());
            default -> ofWork(question, told, plan);
        };
    }

    private static Headline ofWork(Question question, Told told, StationPlan plan) {
        return switch (question) {
            case Question.Closing closing ->
                Headline.of(OutcomeKind.SHORT_AT_CLOSE, closing.carton())
                        .withNumber(unitsShort(told, plan, closing.carton()));
            case Question.Finishing _ -> Headline.of(OutcomeKind.FINISH_INBOUND).withNumber(cartonsMissing(told, plan));
            case Question.WhyReopen why -> Headline.of(OutcomeKind.WHY_REOPEN, why.carton());
            case Question.Permission asked ->
                Headline.of(OutcomeKind.NEEDS_SUPERVISOR).withNumber(asked.qty());
            default ->
                Headline.of(OutcomeKind.COUNT_HELD).withNumber(told.held().size());
        };
    }

    /// When a station begins or begins again.
    static Headline atRest(Told told, StationPlan plan) {
        return told.question().map(question -> of(question, told, plan)).orElseGet(() -> idle(told));
    }

    static Headline idle(Told told) {
        return told.book()
                .open()
                .filter(tally -> !tally.closed())
                .flatMap(Tally::carton)
                .map(carton -> Headline.of(OutcomeKind.IDLE, carton))
                .orElseGet(() -> Headline.of(OutcomeKind.START));
    }

    /// Cartons of the list that no station closed.
    static long cartonsMissing(Told told, StationPlan plan) {
        return Math.max(0, plan.cartons() - StageViews.cartonsDone(told, plan));
    }

    static long unitsShort(Told told, StationPlan plan, CartonNo carton) {
        var tally = told.book().ofCarton(carton);
        return plan.expected(carton).entrySet().stream()
                .mapToLong(line -> Math.max(
                        0,
                        line.getValue()
                                - tally.map(counted -> counted.received(line.getKey()))
                                        .orElse(0L)))
                .sum();
    }

    private static long beyond(Told told, StationPlan plan, Sku sku) {
        return told.book()
                .open()
                .map(tally -> tally.received(sku)
                        - tally.carton().map(plan::expected).orElse(Map.of()).getOrDefault(sku, 0L))
                .orElse(0L);
    }
}
