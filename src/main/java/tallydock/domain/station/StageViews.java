package tallydock.domain.station;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Tally;
import tallydock.domain.receiving.Tally.CountStep;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Armament;
import tallydock.domain.station.stage.Asking;
import tallydock.domain.station.stage.CartonView;
import tallydock.domain.station.stage.CartonWeight;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.Progress;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.stage.Tallied;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.StationContext;
import tallydock.domain.station.told.StationPlan;
import tallydock.domain.station.told.StationRules;
import tallydock.domain.station.told.Told;

/// Turns a state into what the screen shows.
final class StageViews {
    private final StationPlan plan;
    private final StationRules rules;
    private final StationState state;

    private StageViews(StationContext context, StationState state) {
        this.plan = context.plan();
        this.rules = context.rules();
        this.state = state;
    }

    static StageView of(StationContext context, StationState state) {
        return new StageViews(context, state).view();
    }

    private StageView view() {
        var told = state.told();
        var open = told.book().open();
        var armed = state.armed();
        return new StageView(
                state.headline(),
                state.notice(),
                state.headline().sku().flatMap(sku -> open.map(tally -> tallied(tally, sku))),
                carton(open),
                asking(),
                new StageView.Background(
                        new Progress(cartonsDone(), plan.cartons(), rules.blind()),
                        new Armament(armed.multiplier(), armed.damage(), armed.kind(), armed.typed()),
                        told.rows(),
                        open.map(this::subject)));
    }

    /// What a photo shows that is taken now: what was found to be prohibited, else the last thing scanned into the
    /// carton, and once it is closed all of it.
    private Subject subject(Tally tally) {
        return state.told()
                .prohibited()
                .map(stop -> new Subject(tally.carton(), about(stop), Optional.of(stop.found())))
                .orElseGet(() -> last(tally));
    }

    private static About about(Question.Prohibited stop) {
        return stop.sku().<About>map(About.Item::new).orElseGet(About.Whole::new);
    }

    private Subject last(Tally tally) {
        var last = tally.closed() ? Optional.<CountStep>empty() : tally.lastStep();
        return last.map(step -> new Subject(tally.carton(), about(step), Optional.of(step.id())))
                .orElseGet(() -> new Subject(tally.carton(), new About.Whole(), Optional.empty()));
    }

    private About about(CountStep step) {
        return step.opens()
                ? new About.Whole()
                : step.sku().<About>map(About.Item::new).orElseGet(() -> code(step.id()));
    }

    private About code(EventId scan) {
        return state.told().rows().stream()
                .filter(row -> row.fact().equals(scan) && row.kind() == RowKind.UNKNOWN)
                .findFirst()
                .<About>map(row -> new About.Code(row.code()))
                .orElseGet(About.Whole::new);
    }

    private Asking asking() {
        var question = state.question();
        return new Asking(
                state.stopped(),
                question.map(asked -> Choices.of(asked, plan)).orElse(List.of()),
                question.filter(Question.Unexpected.class::isInstance)
                        .map(Question.Unexpected.class::cast)
                        .map(unit -> plan.cartonsWith(unit.sku()))
                        .orElse(List.of()),
                question.filter(Question.OtherCarton.class::isInstance)
                        .map(Question.OtherCarton.class::cast)
                        .flatMap(other -> plan.elsewhere(other.read().carton())),
                question.filter(Question.Unknown.class::isInstance)
                        .map(Question.Unknown.class::cast)
                        .map(Question.Unknown::carriers)
                        .orElse(List.of()),
                state.told().held());
    }

    private CartonView carton(Optional<Tally> open) {
        var items = new ArrayList<ItemLine>();
        open.ifPresent(tally -> lines(tally).forEach((sku, listed) -> items.add(line(tally, sku, listed))));
        long received =
                items.stream().mapToLong(item -> item.tallied().received()).sum();
        var expected = open.filter(this::shows)
                .flatMap(Tally::carton)
                .filter(plan::lists)
                .map(number -> plan.expected(number).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        return new CartonView(
                open.flatMap(Tally::carton),
                open.filter(Tally::closed).isPresent(),
                items,
                new Tallied(received, expected),
                open.flatMap(this::weight));
    }

    private Optional<CartonWeight> weight(Tally tally) {
        return tally.weight()
                .map(taken -> new CartonWeight(
                        taken.weighing().grams(),
                        taken.weighing().means() == Weighing.Means.TYPED,
                        tally.carton()
                                .filter(_ -> shows(tally))
                                .map(plan::declaredGrams)
                                .orElseGet(OptionalLong::empty)));
    }

    /// In a blind count what is expected shows only once the carton is closed.
    private boolean shows(Tally tally) {
        return !rules.blind() || tally.closed();
    }

    private Map<Sku, Boolean> lines(Tally tally) {
        var lines = new LinkedHashMap<Sku, Boolean>();
        var expected = expected(tally);
        if (shows(tally)) {
            expected.keySet().forEach(sku -> lines.put(sku, true));
        }
        new TreeMap<>(tally.counts()).keySet().forEach(sku -> lines.putIfAbsent(sku, expected.containsKey(sku)));
        return lines;
    }

    private Map<Sku, Long> expected(Tally tally) {
        Optional<CartonNo> listed = tally.carton().filter(plan::lists);
        return listed.map(plan::expected).orElse(Map.of());
    }

    private ItemLine line(Tally tally, Sku sku, boolean listed) {
        boolean current = state.headline().sku().equals(Optional.of(sku));
        return new ItemLine(
                sku, plan.names(sku), tallied(tally, sku), tally.count(sku).damaged(), listed, current);
    }

    private Tallied tallied(Tally tally, Sku sku) {
        var expected = shows(tally) ? Optional.ofNullable(expected(tally).get(sku)) : Optional.<Long>empty();
        return new Tallied(tally.received(sku), expected);
    }

    private long cartonsDone() {
        return cartonsDone(state.told(), plan);
    }

    /// Cartons of the list that are closed, here or at another station.
    static long cartonsDone(Told told, StationPlan plan) {
        return told.cartonsDone()
                + plan.closedElsewhere().stream()
                        .filter(carton -> told.book()
                                .ofCarton(carton)
                                .filter(Tally::closed)
                                .isEmpty())
                        .count();
    }
}
