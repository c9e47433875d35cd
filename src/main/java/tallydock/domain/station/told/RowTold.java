package tallydock.domain.station.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.ScanReader;
import tallydock.domain.receiving.Tally;
import tallydock.domain.receiving.TallyBook;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.stage.Tallied;

/// Which row of the last scans a fact makes.
final class RowTold {
    private final StationPlan plan;
    private final StationRules rules;
    private final ScanReader reader;

    RowTold(StationContext context) {
        plan = context.plan();
        rules = context.rules();
        reader = context.reader();
    }

    /// A row whose scan was dealt with.
    static ScanRow settled(ScanRow row) {
        return new ScanRow(row.fact(), row.kind(), row.code(), row.units(), row.tallied(), row.at(), Optional.empty());
    }

    Optional<ScanRow> of(TallyBook before, TallyBook book, Step step) {
        return switch (step.fact()) {
            case CountFact.UnitCounted unit -> book.tally(step.tally()).map(tally -> counted(tally, unit, step));
            case CountFact.UnknownScanned unknown -> Optional.of(plain(step, RowKind.UNKNOWN, unknown.scan()));
            case CountFact.UnitDamaged mark -> mark.scan().map(scan -> damaged(mark, scan, step));
            case CountFact.StepVoided voided -> before.tally(step.tally()).map(tally -> takenBack(tally, voided, step));
            case CountFact.CartonOpened opened ->
                Optional.of(named(step, RowKind.CARTON_OPENED, opened.carton().text(), opened.scan()));
            case CountFact.OfWholeCarton whole -> Optional.of(ofCarton(whole, step));
            case AnswerFact answer -> answered(answer, step);
            case CountFact.ScanNoted note -> noted(step, note);
            case CountFact.LooseOpened _ -> Optional.empty();
        };
    }

    private static Optional<ScanRow> answered(AnswerFact fact, Step step) {
        return switch (fact) {
            case AnswerFact.CartonParked parked ->
                Optional.of(named(step, RowKind.PARKED, parked.carton().text(), parked.scan()));
            case AnswerFact.ProhibitedFound found -> Optional.of(prohibited(found, step));
            default -> Optional.empty();
        };
    }

    private ScanRow counted(Tally tally, CountFact.UnitCounted unit, Step step) {
        var tallied = tallied(tally, unit.sku());
        boolean unlisted = tally.carton()
                .filter(plan::lists)
                .filter(carton -> !plan.expected(carton).containsKey(unit.sku()))
                .isPresent();
        var kind = unlisted ? RowKind.UNEXPECTED : kind(tallied);
        return row(
                step,
                kind,
                unit.sku().code(),
                unit.qty(),
                Optional.of(tallied),
                unit.scan().at());
    }

    private static RowKind kind(Tallied tallied) {
        if (tallied.isOver()) {
            return RowKind.OVER;
        }
        return tallied.isComplete() ? RowKind.LINE_COMPLETE : RowKind.ACCEPTED;
    }

    private Tallied tallied(Tally tally, Sku sku) {
        return new Tallied(
                tally.received(sku),
                tally.carton()
                        .filter(_ -> !rules.blind())
                        .map(plan::expected)
                        .flatMap(lines -> Optional.ofNullable(lines.get(sku))));
    }

    private static ScanRow damaged(CountFact.UnitDamaged mark, RawScan scan, Step step) {
        return row(step, RowKind.DAMAGED, mark.sku().code(), mark.qty(), Optional.empty(), scan.at());
    }

    private ScanRow takenBack(Tally tally, CountFact.StepVoided voided, Step step) {
        var taken = tally.step(voided.target());
        var sku = taken.flatMap(Tally.CountStep::sku);
        var after = tally.after(step.id(), voided);
        return row(
                step,
                RowKind.UNDO,
                sku.map(Sku::code).orElse(""),
                -taken.map(part -> part.added().received()).orElse(0L),
                sku.map(known -> tallied(after, known)),
                voided.scan().at());
    }

    private Optional<ScanRow> noted(Step step, CountFact.ScanNoted note) {
        return switch (note.reason()) {
            case WHILE_STOPPED -> Optional.of(plain(step, RowKind.HELD, note.scan()));
            case REPEAT -> Optional.of(repeat(step, note.scan()));
            case NOT_USABLE_HERE,
                    BROKEN_COMMAND,
                    NOTHING_TO_UNDO,
                    NOTHING_TO_CLOSE,
                    CARTON_STILL_OPEN,
                    QUANTITY_NOT_USABLE,
                    ALREADY_DAMAGED,
                    SAME_CARTON -> Optional.of(plain(step, RowKind.IGNORED, note.scan()));
            default -> Optional.empty();
        };
    }

    private ScanRow repeat(Step step, RawScan scan) {
        var read = reader.read(scan);
        boolean isGoods = read instanceof Reading.UnitRead || read instanceof Reading.UnknownRead;
        var row = plain(step, RowKind.REPEAT, scan);
        return new ScanRow(
                row.fact(),
                row.kind(),
                row.code(),
                0,
                Optional.empty(),
                row.at(),
                isGoods ? Optional.of(scan) : Optional.empty());
    }

    private static ScanRow ofCarton(CountFact.OfWholeCarton fact, Step step) {
        return switch (fact) {
            case CountFact.CartonClosed closed ->
                named(step, RowKind.CARTON_CLOSED, closed.carton().text(), closed.scan());
            case CountFact.CartonWeighed weighed -> weighed(weighed, step);
            case CountFact.SecondBoxOpened second ->
                named(step, RowKind.CARTON_OPENED, second.carton().text(), second.scan());
        };
    }

    private static ScanRow prohibited(AnswerFact.ProhibitedFound found, Step step) {
        return found.sku()
                .map(sku -> named(step, RowKind.PROHIBITED, sku.code(), found.scan()))
                .orElseGet(() -> plain(step, RowKind.PROHIBITED, found.scan()));
    }

    private static ScanRow weighed(CountFact.CartonWeighed weighed, Step step) {
        var weighing = weighed.weighing();
        var kilograms = BigDecimal.valueOf(weighing.grams(), 3).setScale(2, RoundingMode.HALF_UP);
        return row(step, RowKind.WEIGHED, kilograms + " kg", 0, Optional.empty(), weighing.at());
    }

    private static ScanRow plain(Step step, RowKind kind, RawScan scan) {
        return named(step, kind, ScanText.of(scan).shown(), scan);
    }

    private static ScanRow named(Step step, RowKind kind, String name, RawScan scan) {
        return row(step, kind, name, 0, Optional.empty(), scan.at());
    }

    private static ScanRow row(
            Step step, RowKind kind, String code, long units, Optional<Tallied> tallied, Instant at) {
        return new ScanRow(step.id(), kind, code, units, tallied, at, Optional.empty());
    }
}
