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
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.projection.Progress;

class UnreadableTest {
    private static final StreamId STREAM =
            new StreamId(StreamKind.SHIPMENT, head(1).id().toString());

    private final StoreBench bench = new StoreBench();

    private Draft label(String code, String... read) {
        var label = new LabelUnreadable(
                code, Optional.of(new CartonNo("A1")), Optional.of(new Sku("CUP")), FoundBy.TYPED, List.of(read));
        return new Draft(bench.event(), new Actor("ana"), Instant.EPOCH, FactPlace.in(STREAM), label);
    }

    private static InboundState folded(Store store) {
        var facts = new ArrayList<Recorded>();
        store.history().ofStream(STREAM, facts::add);
        return InboundState.of(facts);
    }

    @Test
    void theTableIsTheFoldInWhateverOrderTheFactsCome(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            List<Entry> entries = new ArrayList<>(own.log().append(List.of(label("X1"), label("X2", "XZ", "X7"))));
            assertThat(own.inbounds().stateOf(head(1).id())).isEqualTo(folded(own));
            assertThat(own.inbounds().stateOf(head(1).id()).unreadable())
                    .extracting(found -> found.label().read())
                    .containsExactly(List.of(), List.of("XZ", "X7"));

            Collections.reverse(entries);
            entries.addAll(List.copyOf(entries));
            other.take(entries);

            assertThat(other.inbounds().stateOf(head(1).id())).isEqualTo(folded(own));
            assertThat(other.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void aShipmentThatNobodyCountedYetHasTheCaseOfItsLabel(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            new ListBench(store, bench).imports(head(1), carton("A1", line("CUP", 5)));
            assertThat(store.countedShipments().positions()).isEmpty();

            store.log().append(List.of(label("X1")));

            assertThat(store.countedShipments().positions()).containsOnlyKeys(head(1).id());
        }
    }
}
