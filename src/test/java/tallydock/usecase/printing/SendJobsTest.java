package tallydock.usecase.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.printing.PrintFloor.LI;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

class SendJobsTest {
    private final PrintFloor floor = new PrintFloor("50x25", PrinterLanguage.ZPL);
    private final Script ways = new Script();
    private final SendJobs sending = new SendJobs(new SendJobs.Ports(
            floor.log(),
            floor,
            (_, _, labels) -> Optional.of(Bytes.utf8(labels.first() + "-" + labels.last())),
            ways,
            floor.badges));

    @Test
    void aJobLeavesInPiecesEachWrittenDownBeforeItsFirstByte() {
        var job = ordered(60);
        ways.answers(new Delivery.Sent(), new Delivery.Sent(), new Delivery.Sent());

        assertThat(run()).isEmpty();
        assertThat(ways.sent).containsExactly("1-25", "26-50", "51-60");
        assertThat(state(job)).isEqualTo(new JobState.Done());
        assertThat(floor.facts())
                .startsWith(
                        floor.facts().getFirst(),
                        new LabelsSending(job, new LabelRange(1, 25, 60)),
                        new LabelsSent(job, new LabelRange(1, 25, 60)));
    }

    @Test
    void whatIsInDoubtIsNeverSentAgainByItselfAndOtherJobsGoOn() {
        var first = ordered(60);
        var second = ordered(3);
        ways.answers(new Delivery.Sent(), new Delivery.Unknown(Doubt.BROKEN_OFF), new Delivery.Sent());

        run();
        run();

        assertThat(ways.sent).containsExactly("1-25", "26-50", "1-3");
        assertThat(state(first)).isEqualTo(new JobState.InDoubt(new LabelRange(26, 50, 60), Doubt.BROKEN_OFF));
        assertThat(state(second)).isEqualTo(new JobState.Done());
    }

    @Test
    void theJobGoesOnFromTheLabelThatThePersonNames() {
        var job = ordered(60);
        ways.answers(new Delivery.Unknown(Doubt.STUCK), new Delivery.Sent(), new Delivery.Sent());
        run();

        assertThat(decide().goOn(job, 27, LI)).isFalse();
        assertThat(decide().goOn(job, 12, LI)).isTrue();
        assertThat(decide().goOn(job, 12, LI)).isFalse();
        run();

        assertThat(ways.sent).containsExactly("1-25", "12-36", "37-60");
        assertThat(state(job)).isEqualTo(new JobState.Done());
    }

    @Test
    void itWasPrintedEndsAJobWhoseLastLabelsWereInDoubt() {
        var job = ordered(3);
        ways.answers(new Delivery.Unknown(Doubt.NOT_CONFIRMED));
        run();

        decide().goOn(job, 4, LI);
        run();

        assertThat(ways.sent).containsExactly("1-3");
        assertThat(state(job)).isEqualTo(new JobState.Done());
    }

    @Test
    void aPrinterThatIsNotThereIsTriedAgainAndTheLogSaysItOnce() {
        var job = ordered(3);
        var refused = new Delivery.NotSent(Obstacle.REFUSED);
        ways.answers(refused, refused, refused, new Delivery.NotSent(Obstacle.OUT_OF_LABELS), new Delivery.Sent());

        assertThat(run()).contains(Obstacle.REFUSED);
        run();
        run();
        assertThat(run()).contains(Obstacle.OUT_OF_LABELS);
        assertThat(run()).isEmpty();

        assertThat(state(job)).isEqualTo(new JobState.Done());
        assertThat(floor.facts().stream().filter(LabelsFailed.class::isInstance))
                .hasSize(2);
    }

    @Test
    void whatWasLeavingWhenTheProgramEndedIsInDoubtAtTheNextStart() {
        var job = ordered(60);
        floor.log().write(new LabelsSending(job, new LabelRange(1, 25, 60)), LI);

        sending.recover();
        run();

        assertThat(ways.sent).isEmpty();
        assertThat(state(job)).isEqualTo(new JobState.InDoubt(new LabelRange(1, 25, 60), Doubt.PROGRAM_ENDED));
    }

    @Test
    void aJobThatIsDroppedMeanwhileStopsAfterThePieceThatIsLeaving() {
        var job = ordered(60);
        ways.answers(new Delivery.Sent());
        ways.meanwhile = () -> decide().drop(job, LI);

        run();

        assertThat(ways.sent).containsExactly("1-25");
        assertThat(state(job)).isEqualTo(new JobState.Dropped(Optional.empty()));
    }

    @Test
    void aSheetIsNeverBegunTwice() {
        var sheets = new PrintFloor("a4-21", PrinterLanguage.PDF);
        var result = (OrderResult.Ordered)
                sheets.orders().run(sheets.order(LabelKind.UNIT, PrintFloor.run("X001", 400)), LI);
        ways.answers(new Delivery.Sent(), new Delivery.Sent());
        new SendJobs(new SendJobs.Ports(
                        sheets.log(),
                        sheets,
                        (_, _, labels) -> Optional.of(Bytes.utf8(labels.first() + "-" + labels.last())),
                        ways,
                        sheets.badges))
                .run(sheets.printer, new Following());

        assertThat(ways.sent).containsExactly("1-210", "211-400");
        assertThat(sheets.find(result.job()).orElseThrow().isEnded()).isTrue();
    }

    @Test
    void aJobForAnotherStockIsHeldWhileOthersGoOnAndLeavesWhenItsStockIsLoaded() {
        var job = ordered(30);
        ways.answers(new Delivery.Sent(), new Delivery.Sent());
        var other = floor.printer.loaded(new Media(Head.DPI_203, "100x150", 3_000));

        assertThat(sending.run(other, new Following())).isEmpty();
        assertThat(ways.sent).isEmpty();
        assertThat(floor.find(job).orElseThrow().waitsFor(other.media())).contains("50x25");
        assertThat(state(job)).isEqualTo(new JobState.Waiting(Optional.empty()));

        run();
        assertThat(ways.sent).containsExactly("1-25", "26-30");
        assertThat(state(job)).isEqualTo(new JobState.Done());
        assertThat(floor.find(job).orElseThrow().waitsFor(other.media())).isEmpty();
    }

    @Test
    void whoDoesNotWaitPrintsWhatIsLeftOnTheLoadedStock() {
        var job = ordered(30);
        ways.answers(new Delivery.Sent(), new Delivery.NotSent(Obstacle.OUT_OF_LABELS));
        run();
        var loaded = floor.loads("60x40");

        var result = onLoaded().run(job, LI).orElseThrow();

        assertThat(result).isInstanceOfSatisfying(OrderResult.Ordered.class, ordered -> {
            var anew = floor.find(ordered.job()).orElseThrow();
            assertThat(anew.order().stock()).isEqualTo("60x40");
            assertThat(anew.order().all()).isEqualTo(5);
            assertThat(anew.order().reason()).isPresent();
        });
        assertThat(state(job)).isEqualTo(new JobState.Dropped(Optional.empty()));
        ways.answers(new Delivery.Sent());
        sending.run(loaded, new Following());
        assertThat(ways.sent).containsExactly("1-25", "1-5");
        assertThat(onLoaded().run(job, LI)).isEmpty();
    }

    @Test
    void theOldJobIsDroppedAndTheNewOneOrderedAtOneStroke() {
        var job = ordered(30);
        floor.loads("60x40");
        floor.strokes.clear();

        var anew = (OrderResult.Ordered) onLoaded().run(job, LI).orElseThrow();

        assertThat(floor.strokes)
                .singleElement()
                .satisfies(together -> assertThat(together)
                        .containsExactly(
                                new JobDropped(job),
                                new LabelsOrdered(
                                        anew.job(),
                                        floor.find(anew.job()).orElseThrow().order())));
    }

    @Test
    void whatDoesNotFitTheLoadedStockStaysHeld() {
        var result = (OrderResult.Ordered)
                floor.orders().run(floor.order(LabelKind.UNIT, PrintFloor.run("X001ABCDEF", 2)), LI);
        floor.loads("40x30");

        assertThat(onLoaded().run(result.job(), LI).orElseThrow()).isNotInstanceOf(OrderResult.Ordered.class);
        assertThat(state(result.job())).isEqualTo(new JobState.Waiting(Optional.empty()));
    }

    private PrintOnLoaded onLoaded() {
        return new PrintOnLoaded(floor.orders(), floor, LabelTemplates.STANDARD, floor.badges);
    }

    private JobId ordered(int labels) {
        return ((OrderResult.Ordered)
                        floor.orders().run(floor.order(LabelKind.UNIT, PrintFloor.run("X001", labels)), LI))
                .job();
    }

    private Optional<Obstacle> run() {
        return sending.run(floor.printer, new Following());
    }

    private JobState state(JobId job) {
        return floor.find(job).map(PrintJob::state).orElseThrow();
    }

    private DecideJobs decide() {
        return new DecideJobs(floor.log(), floor, () -> {}, floor.badges);
    }

    private static final class Following implements SendJobs.Watch {
        @Override
        public void changed() {}

        @Override
        public boolean goesOn() {
            return true;
        }
    }

    /// A printer that does as it is told beforehand.
    private static final class Script implements PrinterWays {
        private final Deque<Delivery> answers = new ArrayDeque<>();
        private final List<String> sent = new ArrayList<>();
        private Runnable meanwhile = () -> {};

        void answers(Delivery... next) {
            answers.addAll(Arrays.asList(next));
        }

        @Override
        public Delivery send(Printer printer, Bytes content, Runnable leaving) {
            var answer = answers.removeFirst();
            if (!(answer instanceof Delivery.NotSent)) {
                leaving.run();
                sent.add(content.asUtf8());
                meanwhile.run();
            }
            return answer;
        }

        @Override
        public Optional<PrinterCondition> ask(Printer printer) {
            return Optional.empty();
        }

        @Override
        public List<String> queues() {
            return List.of();
        }
    }
}
