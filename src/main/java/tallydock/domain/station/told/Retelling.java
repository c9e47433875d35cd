package tallydock.domain.station.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Tally;
import tallydock.domain.receiving.TallyBook;
import tallydock.domain.station.stage.HeldScan;
import tallydock.domain.station.stage.ScanRow;

/// Folds this station's facts of one shipment into what they tell, one after the other.
public final class Retelling {
    private static final int ROWS = 200;

    private final StationPlan plan;
    private final StationRules rules;
    private final QuestionTold questions;
    private final RowTold rowTold;

    public Retelling(StationContext context) {
        plan = context.plan();
        rules = context.rules();
        questions = new QuestionTold(context);
        rowTold = new RowTold(context);
    }

    /// What is told after one more fact of this station.
    public Told after(Told before, Step step) {
        var book = before.book().after(step);
        var held = held(before.held(), step);
        return new Told(
                book,
                questions.after(before, book, step, !held.isEmpty()),
                held,
                rows(before, book, step),
                linked(before.linked(), step.fact()),
                before.cartonsDone() + done(book, step.tally()) - done(before.book(), step.tally()),
                prohibited(before.prohibited(), step));
    }

    private static Optional<Question.Prohibited> prohibited(Optional<Question.Prohibited> before, Step step) {
        return switch (step.fact()) {
            case AnswerFact.ProhibitedFound found ->
                Optional.of(new Question.Prohibited(step.id(), found.sku(), found.scan()));
            case AnswerFact.ProhibitedQuarantined _,
                    AnswerFact.PhotoAsked _,
                    AnswerFact.NotesResolved _,
                    CountFact.ScanNoted _ -> before;
            default -> Optional.empty();
        };
    }

    private static List<HeldScan> held(List<HeldScan> before, Step step) {
        if (step.fact() instanceof CountFact.ScanNoted note && note.reason() == NoteReason.WHILE_STOPPED) {
            var after = new ArrayList<>(before);
            after.add(new HeldScan(step.id(), note.scan()));
            return after;
        }
        if (step.fact() instanceof AnswerFact.NotesResolved resolved) {
            return before.stream()
                    .filter(held -> !resolved.notes().contains(held.note()))
                    .toList();
        }
        return before;
    }

    private List<ScanRow> rows(Told before, TallyBook book, Step step) {
        if (step.fact() instanceof AnswerFact.NotesResolved resolved) {
            return before.rows().stream()
                    .map(row -> resolved.notes().contains(row.fact()) ? RowTold.settled(row) : row)
                    .toList();
        }
        return rowTold.of(before.book(), book, step)
                .map(row -> {
                    var rows = new ArrayList<ScanRow>();
                    rows.add(row);
                    rows.addAll(before.rows()
                            .subList(0, Math.min(ROWS - 1, before.rows().size())));
                    return List.copyOf(rows);
                })
                .orElse(before.rows());
    }

    private static Map<String, Sku> linked(Map<String, Sku> before, CountFact fact) {
        if (fact instanceof AnswerFact.BarcodeLinked link) {
            var after = new HashMap<>(before);
            after.put(link.code(), link.sku());
            return after;
        }
        return before;
    }

    /// 1 when this tally is a closed carton of the list, or one that its label alone received.
    private long done(TallyBook book, TallyId id) {
        return book.tally(id)
                .filter(tally -> tally.closed() || rules.mode() == CountMode.CARTON)
                .flatMap(Tally::carton)
                .filter(plan::lists)
                .map(_ -> 1L)
                .orElse(0L);
    }
}
