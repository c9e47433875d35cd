package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;
import tallydock.domain.site.StationId;
import tallydock.store.projection.Progress;
import tallydock.usecase.printing.PrintTrail;

/// Print jobs in a real store.
class PrintStoreTest {
    private static final Actor LI = new Actor("li");

    private final StoreBench bench = new StoreBench();

    @Test
    void openAndEndedJobsStandApartAndAreThereAfterTheNextStart(@TempDir Path folder) {
        var settings = bench.settings(folder);
        JobId done;
        JobId waiting;
        try (var store = Store.open(settings)) {
            done = order(store, LabelKind.CARTON, "CTN-1", 2);
            waiting = order(store, LabelKind.CARTON, "CTN-2", 30);
            write(store, new LabelsSending(done, new LabelRange(1, 2, 2)));
            write(store, new LabelsSent(done, new LabelRange(1, 2, 2)));
            write(store, new LabelsSending(waiting, new LabelRange(1, 25, 30)));
        }
        try (var store = Store.open(settings)) {
            assertThat(store.prints().ended(5)).extracting(PrintJob::id).containsExactly(done);
            var open = store.prints().open().getFirst();
            assertThat(open.id()).isEqualTo(waiting);
            assertThat(open.state()).isEqualTo(new JobState.Sending(new LabelRange(1, 25, 30)));
            assertThat(open.order().all()).isEqualTo(30);
            assertThat(store.prints().isOpen(done)).isFalse();
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void whatIsDroppedBeforeItLeftIsNoCopy(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            order(store, LabelKind.CARTON, "CTN-1", 1);
            var dropped = order(store, LabelKind.CARTON, "CTN-1", 1);
            var half = order(store, LabelKind.CARTON, "CTN-1", 30);
            order(store, LabelKind.UNIT, "CTN-1", 5);
            write(store, new JobDropped(dropped));
            write(store, new LabelsSending(half, new LabelRange(1, 25, 30)));
            write(store, new JobDropped(half));

            assertThat(store.prints().copies(LabelKind.CARTON, "CTN-1")).isEqualTo(1 + 25);
            assertThat(store.prints().copies(LabelKind.CARTON, "CTN-2")).isZero();
            assertThat(store.prints().copies(LabelKind.UNIT, "CTN-1")).isZero();
        }
    }

    @Test
    void whatOtherStationsPrintedIsAnEarlierCopyAndToldButNotAJobOfThisOne(@TempDir Path folder) {
        var other = new StationId(new UUID(0, 99));
        try (var store = Store.open(bench.settings(folder))) {
            var theirs = orderAt(store, other, LabelKind.CARTON, "CTN-1", 2);
            var range = new LabelRange(1, 2, 2);
            write(store, other, new LabelsSending(theirs, range));
            write(store, other, new LabelsSent(theirs, range));
            orderAt(store, other, LabelKind.CARTON, "CTN-2", 1);

            assertThat(store.prints().copies(LabelKind.CARTON, "CTN-1")).isEqualTo(2);
            assertThat(new PrintTrail(store.history(), store.prints()).of(Set.of("CTN-1")))
                    .extracting(PrintTrail.Left::labels)
                    .containsExactly(2L);
            assertThat(store.prints().open()).isEmpty();
            assertThat(store.prints().ended(5)).isEmpty();
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    private JobId order(Store store, LabelKind kind, String code, int count) {
        return orderAt(store, store.station().id(), kind, code, count);
    }

    private JobId orderAt(Store store, StationId at, LabelKind kind, String code, int count) {
        var event = bench.event();
        var job = new JobId(event.value());
        var values = new LabelValues.Builder().with(LabelField.CODE, code).build();
        var order = new PrintOrder(
                new PrinterId(new UUID(0, 2)),
                new TemplateRef("label", 1, kind),
                "100x150",
                List.of(new LabelRun(values, count)),
                PrintOrder.Subject.NONE,
                Optional.empty(),
                List.of());
        append(store, new Draft(event, LI, Instant.EPOCH, place(at), new LabelsOrdered(job, order)));
        return job;
    }

    private void write(Store store, PrintFact fact) {
        write(store, store.station().id(), fact);
    }

    private void write(Store store, StationId at, PrintFact fact) {
        append(store, new Draft(bench.event(), LI, Instant.EPOCH, place(at), fact));
    }

    private static FactPlace place(StationId at) {
        return FactPlace.in(PrintFact.stream(at));
    }

    private static void append(Store store, Draft draft) {
        store.log().append(List.of(draft));
    }
}
