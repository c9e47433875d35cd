package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.projection.Progress;
import tallydock.usecase.desk.BoardRow;

class SetAsideTest {
    private static final String CODE = "6923450118726";
    private static final Sku CUP = new Sku("CUP");

    private final StoreBench bench = new StoreBench();
    private final StreamId stream =
            new StreamId(StreamKind.SHIPMENT, head(1).id().toString());

    private void count(Store store) {
        var tally = bench.tally();
        store.log()
                .append(List.of(
                        bench.draft(head(1).id(), tally, bench.opened("A1")),
                        bench.draft(head(1).id(), tally, bench.unit("CUP")),
                        bench.draft(head(1).id(), tally, unknown()),
                        bench.draft(head(1).id(), tally, unknown())));
    }

    private CountFact unknown() {
        return new CountFact.UnknownScanned(bench.scan(CODE));
    }

    private List<Recorded> facts(Store store) {
        var facts = new ArrayList<Recorded>();
        store.history().ofStream(stream, facts::add);
        return facts;
    }

    private BoardRow row(Store store) {
        return store.shipmentBoard().rows("").stream()
                .filter(row -> row.shipment().equals(head(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCodeThatWasSaidToBeGoodsCountsAsThemInTalliesAndOnTheBoard(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            new ListBench(store, bench).imports(head(1), carton("A1", line("CUP", 5)));
            count(store);
            assertThat(row(store).counted().unknownScans()).isEqualTo(2);

            store.log().append(List.of(bench.told(head(1).id(), new CodeBound(CODE, Optional.of(CUP)))));

            assertThat(store.tallies().of(head(1).id())).isEqualTo(TallyFold.of(facts(store)));
            assertThat(store.tallies().of(head(1).id()).getFirst().counts().units())
                    .containsEntry(CUP, new Count(3, 0));
            assertThat(row(store).counted().unknownScans()).isZero();
            assertThat(row(store).counted().received()).isEqualTo(3);
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void theLatestWordHoldsInWhateverOrderTheyCome(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            count(own);
            for (var sku : List.of(Optional.of(new Sku("FORK")), Optional.<Sku>empty(), Optional.of(CUP))) {
                own.log().append(List.of(bench.told(head(1).id(), new CodeBound(CODE, sku))));
            }
            List<Entry> entries =
                    new ArrayList<>(facts(own).stream().map(Recorded::entry).toList());
            Collections.reverse(entries);
            other.take(entries);
            other.take(entries);

            assertThat(other.inbounds().stateOf(head(1).id()))
                    .isEqualTo(own.inbounds().stateOf(head(1).id()));
            assertThat(other.inbounds().stateOf(head(1).id()).bound().meaning("]E0" + CODE))
                    .contains(CUP);
            assertThat(other.tallies().of(head(1).id())).isEqualTo(own.tallies().of(head(1).id()));
            assertThat(other.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void aTemporaryIdIsKnownWhereverItsFactIs(@TempDir Path here, @TempDir Path there) {
        EventId scanned = bench.event();
        var id = TemporaryId.of(scanned.value());
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            var given = new TemporaryIdGiven(id, scanned, CODE, Optional.of(new CartonNo("A1")), false);
            own.log()
                    .append(List.of(
                            new Draft(bench.event(), Actor.COMMAND_LINE, Instant.EPOCH, FactPlace.in(stream), given)));
            assertThat(other.temporaryIds().find(id)).isEmpty();

            other.take(facts(own).stream().map(Recorded::entry).toList());

            var found = other.temporaryIds().find(id).orElseThrow();
            assertThat(found).isEqualTo(own.temporaryIds().find(id).orElseThrow());
            assertThat(found.shipment()).isEqualTo(head(1).id());
            assertThat(found.shown()).isEqualTo(CODE);
            assertThat(found.carton()).contains(new CartonNo("A1"));
            assertThat(other.temporaryIds().find(new TemporaryId("TMP-0123456789")))
                    .isEmpty();
            assertThat(other.compare(Progress.SILENT).isSame()).isTrue();
        }
    }
}
