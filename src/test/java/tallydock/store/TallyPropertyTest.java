package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.projection.Progress;
import tallydock.testing.Seeded;

class TallyPropertyTest {
    private static final int TRIES = 60;

    private final StoreBench bench = new StoreBench();
    private long shipments;

    @Test
    void tablesAreTheFoldOfTheFactsInWhateverOrderTheyCome(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            Seeded.<Draft>check(
                    TRIES,
                    random -> new RandomCount(bench, random, new ShipmentId(new UUID(9, ++shipments)))
                            .drafts(2 + random.nextInt(40)),
                    drafts -> check(own, other, drafts));

            assertThat(own.compare(Progress.SILENT).differing()).isEmpty();
            assertThat(other.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    private void check(Store own, Store other, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var anew = inAShipmentOfTheirOwn(drafts);
        var stream = anew.getFirst().place().stream();
        anew.forEach(draft -> own.log().append(List.of(draft)));
        var facts = facts(own, stream);
        var entries = new ArrayList<>(facts.stream().map(Recorded::entry).toList());
        Collections.shuffle(entries, new Random(entries.size()));
        List<Entry> again = new ArrayList<>(entries);
        again.addAll(entries);
        other.take(again);

        assertThat(tallies(own, stream)).isEqualTo(TallyFold.of(facts));
        assertThat(tallies(other, stream)).isEqualTo(TallyFold.of(facts));
    }

    /// The same steps under new ids, so that a smaller list does not meet what a larger one left in the store.
    private List<Draft> inAShipmentOfTheirOwn(List<Draft> drafts) {
        var stream = new StreamId(StreamKind.SHIPMENT, new UUID(10, ++shipments).toString());
        var ids = new HashMap<EventId, EventId>();
        drafts.forEach(draft -> ids.put(draft.id(), bench.event()));
        return drafts.stream()
                .map(draft -> new Draft(
                        ids.getOrDefault(draft.id(), draft.id()),
                        draft.actor(),
                        draft.at(),
                        FactPlace.in(stream, draft.place().tally().orElseThrow()),
                        renamed((CountFact) draft.fact(), ids)))
                .toList();
    }

    private static CountFact renamed(CountFact fact, Map<EventId, EventId> ids) {
        return switch (fact) {
            case CountFact.StepVoided step ->
                new CountFact.StepVoided(ids.getOrDefault(step.target(), step.target()), step.scan());
            default -> fact;
        };
    }

    private static List<Recorded> facts(Store store, StreamId stream) {
        var facts = new ArrayList<Recorded>();
        store.history().ofStream(stream, facts::add);
        return facts;
    }

    private static List<CountedTally> tallies(Store store, StreamId stream) {
        assertThat(stream.kind()).isEqualTo(StreamKind.SHIPMENT);
        return store.tallies().of(ShipmentId.parse(stream.key()).orElseThrow());
    }
}
