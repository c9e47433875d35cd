package tallydock.domain.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.TypeName;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

class PrintJobTest {
    private static final JobId JOB = new JobId(new UUID(0, 1));
    private static final LabelRange FIRST = new LabelRange(1, 25, 60);
    private static final LabelRange SECOND = new LabelRange(26, 50, 60);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aJobGoesOnAfterWhatWasSent() {
        var job = folded(ordered(), new LabelsSending(JOB, FIRST), new LabelsSent(JOB, FIRST));

        assertThat(job.state()).isEqualTo(new JobState.Waiting(Optional.empty()));
        assertThat(job.upTo(25)).contains(SECOND);
    }

    @Test
    void aJobInDoubtGoesOnFromTheLabelThatAPersonNames() {
        var doubt = new LabelsUnknown(JOB, SECOND, Doubt.BROKEN_OFF);
        var before = folded(ordered(), new LabelsSent(JOB, FIRST), new LabelsSending(JOB, SECOND), doubt);
        var after = before.with(new DoubtDecided(JOB, SECOND, 37));

        assertThat(before.state()).isEqualTo(new JobState.InDoubt(SECOND, Doubt.BROKEN_OFF));
        assertThat(after.upTo(25)).contains(new LabelRange(37, 60, 60));
    }

    @Test
    void aJobIsDoneWhenItsLastLabelWasSentOrAPersonSaysThatItWasPrinted() {
        var last = new LabelRange(51, 60, 60);

        assertThat(folded(ordered(), new LabelsSent(JOB, last)).state()).isEqualTo(new JobState.Done());
        assertThat(folded(ordered(), new LabelsUnknown(JOB, last, Doubt.STUCK), new DoubtDecided(JOB, last, 61))
                        .state())
                .isEqualTo(new JobState.Done());
    }

    @Test
    void whatNeverLeftWaitsWithItsReason() {
        assertThat(folded(ordered(), new LabelsFailed(JOB, FIRST, Obstacle.REFUSED))
                        .state())
                .isEqualTo(new JobState.Waiting(Optional.of(Obstacle.REFUSED)));
    }

    @Test
    void nothingWakesAJobThatWasDropped() {
        var job = folded(ordered(), new LabelsSending(JOB, FIRST), new JobDropped(JOB), new LabelsSent(JOB, FIRST));

        assertThat(job.state()).isEqualTo(new JobState.Dropped(Optional.empty()));
    }

    @Test
    void theOrderInWhichFactsArriveChangesNothing() {
        var facts = recorded(
                ordered(),
                new LabelsSending(JOB, FIRST),
                new LabelsSent(JOB, FIRST),
                new LabelsSending(JOB, SECOND),
                new LabelsUnknown(JOB, SECOND, Doubt.STUCK),
                new DoubtDecided(JOB, SECOND, 30));
        var expected = PrintJob.of(facts);
        var random = new Random(6);
        for (int round = 0; round < 50; round++) {
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(PrintJob.of(shuffled)).as("seed 6, round %d", round).isEqualTo(expected);
        }
    }

    @Test
    void withoutItsOrderThereIsNoJob() {
        assertThat(PrintJob.of(recorded(new LabelsSent(JOB, FIRST)))).isEmpty();
    }

    private static LabelsOrdered ordered() {
        return new LabelsOrdered(
                JOB,
                new PrintOrder(
                        new PrinterId(new UUID(0, 2)),
                        new TemplateRef("unit", 1, LabelKind.UNIT),
                        "50x25",
                        List.of(new LabelRun(new LabelValues.Builder().build(), 60)),
                        PrintOrder.Subject.NONE,
                        Optional.empty(),
                        List.of()));
    }

    private static PrintJob folded(PrintFact... facts) {
        return PrintJob.of(recorded(facts)).orElseThrow();
    }

    private static List<Recorded> recorded(PrintFact... facts) {
        var station = new StationId(new UUID(0, 1));
        var recorded = new ArrayList<Recorded>();
        var clock = Hlc.START;
        for (var fact : facts) {
            clock = clock.next(NOON);
            long seq = recorded.size() + 1L;
            var header = new FactHeader(
                    new FactKey(SiteId.DEFAULT, station, 1, seq),
                    new EventId(new UUID(1, seq)),
                    clock,
                    NOON,
                    new Actor("li"),
                    FactPlace.in(PrintFact.stream(station)),
                    new TypeName("test", 1));
            recorded.add(new Recorded(Entry.link(header, Bytes.EMPTY, Sha256.ZERO), Optional.of(fact)));
        }
        return recorded;
    }
}
