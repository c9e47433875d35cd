package tallydock.domain.station;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.Tally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;

/// Counts units and keeps unknown codes; closes the carton with the last unit that was missing.
final class UnitWork {
    private final Turn turn;

    UnitWork(Turn turn) {
        this.turn = turn;
    }

    void unit(Reading.UnitRead read) {
        long qty = turn.armed().multiplier() * read.units();
        if (isTooMany(read, qty)) {
            turn.note(NoteReason.QUANTITY_NOT_USABLE, read.scan());
            turn.notice(OutcomeKind.QUANTITY_NOT_USABLE);
            return;
        }
        var decision = turn.receiving().decide(read, turn.armed());
        turn.apply(decision);
        askForPhotos(decision);
        var complete = turn.question().isEmpty() ? completeCarton() : Optional.<CartonNo>empty();
        complete.ifPresentOrElse(carton -> close(carton, read.scan()), () -> showCounted(read.sku(), qty));
    }

    /// A multiplier and a case together say more than a receiver may; a supervisor can permit the multiplier alone.
    private boolean isTooMany(Reading.UnitRead read, long qty) {
        return read.units() > 1 && qty > Armed.MAX_QUANTITY && turn.armed().multiplier() <= Armed.MAX_QUANTITY;
    }

    void unknown(Reading.UnknownRead read) {
        var text = ScanText.of(read.scan());
        String key = Barcodes.understand(text).key();
        var links = turn.told().linked();
        var linked = Optional.ofNullable(links.get(key)).or(() -> Optional.ofNullable(links.get(text.code())));
        linked.ifPresentOrElse(sku -> unit(new Reading.UnitRead(sku, key, read.scan())), () -> keep(read));
    }

    /// Damaged goods are to be photographed; the debt stays until somebody did.
    void askForPhotos(Decision decision) {
        for (var step : decision.steps()) {
            if (step.fact() instanceof CountFact.UnitDamaged) {
                turn.add(new PhotoAsked(step.id(), PhotoReason.DAMAGED));
            }
        }
    }

    void showClosed(CartonNo carton) {
        boolean isLast = turn.plan().lists(carton)
                && StageViews.cartonsDone(turn.told(), turn.plan())
                        >= turn.plan().cartons();
        turn.show(Headline.of(isLast ? OutcomeKind.INBOUND_COMPLETE : OutcomeKind.CARTON_CLOSED, carton));
    }

    private void keep(Reading.UnknownRead read) {
        turn.apply(turn.receiving().decide(read, turn.armed()));
        turn.showQuestionOr(Headlines.idle(turn.told()));
    }

    private void close(CartonNo carton, RawScan scan) {
        turn.add(new CountFact.CartonClosed(carton, scan));
        turn.arm(Armed.NOTHING);
        showClosed(carton);
    }

    private void showCounted(Sku sku, long qty) {
        boolean complete = !turn.context().rules().blind()
                && turn.open()
                        .filter(tally -> Optional.ofNullable(expected(tally).get(sku))
                                .filter(all -> all == tally.received(sku))
                                .isPresent())
                        .isPresent();
        turn.showQuestionOr(Headline.of(complete ? OutcomeKind.LINE_COMPLETE : OutcomeKind.ACCEPTED, sku, qty));
    }

    private Optional<CartonNo> completeCarton() {
        var rules = turn.context().rules();
        return turn.open()
                .filter(tally -> rules.mode() == CountMode.UNIT && !rules.blind() && !tally.closed())
                .filter(tally -> matches(expected(tally), tally))
                .flatMap(Tally::carton);
    }

    private Map<Sku, Long> expected(Tally tally) {
        return tally.carton().map(turn.plan()::expected).orElse(Map.of());
    }

    private static boolean matches(Map<Sku, Long> expected, Tally tally) {
        return expected.values().stream().anyMatch(units -> units > 0)
                && expected.entrySet().stream().allMatch(line -> tally.received(line.getKey()) == line.getValue())
                && tally.counts().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(Count.ZERO))
                        .allMatch(entry -> expected.containsKey(entry.getKey()));
    }
}
