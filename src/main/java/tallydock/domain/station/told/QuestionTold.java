package tallydock.domain.station.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.ScanReader;
import tallydock.domain.receiving.Tally;
import tallydock.domain.receiving.TallyBook;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.OutcomeKind;

/// Which question a fact opens, leaves open or settles.
final class QuestionTold {
    private static final Map<NoteReason, OutcomeKind> CARTON_QUESTIONS = Map.of(
            NoteReason.ASKED_PARK, OutcomeKind.OTHER_CARTON,
            NoteReason.ASKED_REOPEN, OutcomeKind.CLOSED_BEFORE,
            NoteReason.ASKED_COUNTED_ELSEWHERE, OutcomeKind.COUNTED_TWICE);

    private final StationPlan plan;
    private final StationRules rules;
    private final ScanReader reader;

    QuestionTold(StationContext context) {
        plan = context.plan();
        rules = context.rules();
        reader = context.reader();
    }

    Optional<Question> after(Told before, TallyBook book, Step step, boolean someHeld) {
        var question = of(before.question(), book, step);
        return question.isEmpty() && someHeld ? Optional.of(new Question.CountHeld()) : question;
    }

    private Optional<Question> of(Optional<Question> before, TallyBook book, Step step) {
        return switch (step.fact()) {
            case CountFact.UnitCounted unit -> book.tally(step.tally()).flatMap(tally -> counted(tally, unit, step));
            case CountFact.UnknownScanned unknown ->
                Optional.of(new Question.Unknown(step.id(), unknown.scan(), carriers(unknown.scan())));
            case CountFact.UnitDamaged damaged -> damaged(before, damaged, step);
            case CountFact.ScanNoted note -> noted(before, book, note);
            case AnswerFact.ProhibitedFound found ->
                Optional.of(new Question.Prohibited(step.id(), found.sku(), found.scan()));
            case AnswerFact answer -> answered(before, answer);
            case CountFact.CartonWeighed _ -> before;
            case CountFact.CartonOpened _,
                    CountFact.SecondBoxOpened _,
                    CountFact.LooseOpened _,
                    CountFact.CartonClosed _,
                    CountFact.StepVoided _ -> Optional.empty();
        };
    }

    private Optional<Question> counted(Tally tally, CountFact.UnitCounted unit, Step step) {
        var listed = tally.carton().filter(plan::lists).filter(_ -> rules.mode() == CountMode.UNIT);
        var expected = listed.map(plan::expected).orElse(Map.of());
        var sku = unit.sku();
        if (listed.isPresent() && !expected.containsKey(sku)) {
            return Optional.of(new Question.Unexpected(step.id(), sku, listed.orElseThrow()));
        }
        long after = tally.received(sku);
        long missing = Math.max(0, expected.getOrDefault(sku, 0L) - (after - unit.qty()));
        if (unit.qty() > Math.max(rules.askAbove(), rules.blind() ? 0 : missing)) {
            return Optional.of(new Question.BigQuantity(step.id(), sku, unit.qty()));
        }
        boolean over = listed.isPresent() && !rules.blind() && after > expected.getOrDefault(sku, 0L);
        return over ? Optional.of(new Question.Over(step.id(), sku)) : Optional.empty();
    }

    /// A mark that was armed before its unit leaves what the unit itself asks.
    private static Optional<Question> damaged(Optional<Question> before, CountFact.UnitDamaged mark, Step step) {
        boolean wasArmed = mark.scan().isEmpty();
        return before.filter(_ -> wasArmed).or(() -> Optional.of(new Question.Damaged(step.id(), mark.sku())));
    }

    private Optional<Question> noted(Optional<Question> before, TallyBook book, CountFact.ScanNoted note) {
        return switch (note.reason()) {
            case ASKED_PARK, ASKED_REOPEN, ASKED_COUNTED_ELSEWHERE -> otherCarton(note);
            case ASKED_CLOSE -> openCarton(book).map(Question.Closing::new);
            case ASKED_FINISH -> Optional.of(new Question.Finishing());
            case ASKED_WHY_REOPEN -> openCarton(book).map(Question.WhyReopen::new);
            case COMMAND, ANSWERED, SAME_CARTON ->
                before.filter(question -> question.stops() || isOfTheScreen(note.scan()));
            default -> before;
        };
    }

    private List<Sku> carriers(RawScan scan) {
        return reader.read(scan) instanceof Reading.UnknownRead unknown ? unknown.carriers() : List.of();
    }

    private static Optional<CartonNo> openCarton(TallyBook book) {
        return book.open().flatMap(Tally::carton);
    }

    private Optional<Question> otherCarton(CountFact.ScanNoted note) {
        var kind = CARTON_QUESTIONS.get(note.reason());
        return kind != null && reader.read(note.scan()) instanceof Reading.CartonRead read
                ? Optional.of(new Question.OtherCarton(kind, read))
                : Optional.empty();
    }

    /// Codes such as help and language work while a question is open and leave it open.
    private static boolean isOfTheScreen(RawScan scan) {
        return Command.parse(ScanText.of(scan).code())
                .filter(command -> command.place() == CommandPlace.EVERYWHERE
                        || command == Command.PHOTO
                        || command == Command.WEIGH
                        || command == Command.ZERO
                        || command == Command.PRINT)
                .isPresent();
    }

    private static Optional<Question> answered(Optional<Question> before, AnswerFact fact) {
        return switch (fact) {
            case AnswerFact.StopAnswered _,
                    AnswerFact.ProhibitedCleared _,
                    AnswerFact.BarcodeLinked _,
                    AnswerFact.SkuRecounted _ -> Optional.empty();
            case AnswerFact.NotesResolved _ -> before.filter(question -> !(question instanceof Question.CountHeld));
            case AnswerFact.DamageDescribed described ->
                before.filter(_ -> described.grade().isEmpty());
            case AnswerFact.ProhibitedFound _,
                    AnswerFact.CartonParked _,
                    AnswerFact.CartonReopened _,
                    AnswerFact.QuantityPermitted _,
                    AnswerFact.PhotoAsked _ -> before;
        };
    }
}
