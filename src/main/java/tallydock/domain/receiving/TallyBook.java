package tallydock.domain.receiving;

import java.util.Optional;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.shipment.CartonNo;

/// One station's tallies of one shipment, as its facts tell them one after the other; which one is open follows from
/// what was opened last. Never changes: a further fact gives a new book.
public record TallyBook(
        SharedMap<TallyId, Tally> settled,
        SharedMap<CartonNo, TallyId> byCarton,
        Optional<Tally> open,
        Optional<TallyId> looseId)
        implements StationTallies {
    public static final TallyBook EMPTY =
            new TallyBook(SharedMap.empty(), SharedMap.empty(), Optional.empty(), Optional.empty());

    /// The book after one more fact of this station.
    public TallyBook after(Step step) {
        return switch (step.fact()) {
            case CountFact.CartonOpened opened ->
                opening(step, Optional.of(opened.carton())).named(opened.carton(), step.tally());
            case CountFact.SecondBoxOpened second ->
                opening(step, Optional.of(second.carton())).named(second.carton(), step.tally());
            case CountFact.LooseOpened _ -> opening(step, Optional.empty()).withLoose(step.tally());
            default -> changed(step);
        };
    }

    @Override
    public Optional<Tally> ofCarton(CartonNo carton) {
        return byCarton.get(carton).flatMap(this::tally);
    }

    @Override
    public Optional<Tally> loose() {
        return looseId.flatMap(this::tally);
    }

    /// The tally of this id, open or not.
    public Optional<Tally> tally(TallyId id) {
        return open.filter(tally -> tally.id().equals(id))
                .or(() -> settled.get(id))
                .filter(tally -> tally.state() != Tally.State.TAKEN_BACK);
    }

    private TallyBook opening(Step step, Optional<CartonNo> carton) {
        var opened = tally(step.tally()).orElseGet(() -> Tally.opened(step.tally(), carton));
        var others = open.filter(tally -> !tally.id().equals(step.tally()))
                .map(tally -> settled.with(tally.id(), tally))
                .orElse(settled);
        return new TallyBook(others, byCarton, Optional.of(opened.after(step.id(), step.fact())), looseId);
    }

    private TallyBook named(CartonNo carton, TallyId id) {
        return new TallyBook(settled, byCarton.with(carton, id), open, looseId);
    }

    private TallyBook withLoose(TallyId id) {
        return new TallyBook(settled, byCarton, open, Optional.of(id));
    }

    private TallyBook changed(Step step) {
        var after = tally(step.tally())
                .orElseGet(() -> Tally.opened(step.tally(), Optional.empty()))
                .after(step.id(), step.fact());
        boolean isOpen = open.filter(tally -> tally.id().equals(after.id())).isPresent();
        return isOpen && after.state() != Tally.State.TAKEN_BACK
                ? new TallyBook(settled, byCarton, Optional.of(after), looseId)
                : new TallyBook(settled.with(after.id(), after), byCarton, isOpen ? Optional.empty() : open, looseId);
    }
}
