package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.people.LoadRoster;

class RosterTest {
    private static final UserId ANA = new UserId(new UUID(1, 1));

    private final StoreBench bench = new StoreBench();

    @Test
    void whoWorksHereIsReadFromTheFactsAboutPeopleAlone(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            assertThat(new LoadRoster(store.history()).run().hasAdministrator()).isFalse();
            append(store, SettingsFact.STREAM, new SettingsFact.SiteNamed("Ningbo"));
            append(store, PeopleFact.STREAM, new PeopleFact.UserAdded(ANA, "Ana", Role.ADMINISTRATOR));
            var tally = bench.tally();
            IntStream.range(0, 50)
                    .forEach(_ -> store.log()
                            .append(List.of(bench.draft(new ShipmentId(new UUID(3, 3)), tally, bench.unit("CUP")))));
        }
        try (var store = Store.open(settings)) {
            var read = new Read(store.history());
            var roster = new LoadRoster(read).run();

            assertThat(roster.find(ANA).orElseThrow().name()).isEqualTo("Ana");
            assertThat(roster.hasAdministrator()).isTrue();
            assertThat(read.streams).containsExactly(PeopleFact.STREAM);
            assertThat(read.facts).hasSize(1);
        }
    }

    private void append(Store store, StreamId stream, Fact fact) {
        store.log()
                .append(List.of(new Draft(
                        bench.event(), Actor.COMMAND_LINE, Instant.ofEpochSecond(5), FactPlace.in(stream), fact)));
    }

    /// Notes what is read.
    private static final class Read implements FactHistory {
        private final FactHistory history;
        private final Set<StreamId> streams = new HashSet<>();
        private final List<Recorded> facts = new ArrayList<>();

        Read(FactHistory history) {
            this.history = history;
        }

        @Override
        public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
            streams.add(stream);
            history.ofStream(stream, recorded -> {
                facts.add(recorded);
                consumer.accept(recorded);
            });
        }

        @Override
        public void after(long seq, Consumer<Recorded> consumer) {
            throw new AssertionError("the whole log is read");
        }
    }
}
