package tallydock.usecase.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TypeName;
import tallydock.domain.product.SellerId;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.FactHistory;

class LayoutHistoryTest {
    private static final long SEED = 77_001L;
    private static final HeaderFingerprint HEADINGS = new HeaderFingerprint(Sha256.of(new byte[] {1}));
    private static final HeaderFingerprint OTHERS = new HeaderFingerprint(Sha256.of(new byte[] {2}));

    private static SheetLayout layout(int column) {
        return SheetLayout.UNSAID.withColumn("ABCDE".substring(column, column + 1), ColumnUse.SKU);
    }

    private static Recorded recorded(long clock, SettingsFact fact) {
        var key = new FactKey(SiteId.DEFAULT, new StationId(new UUID(0, clock % 2)), 1, clock);
        var header = new FactHeader(
                key,
                new EventId(new UUID(0, clock)),
                new Hlc(clock),
                Instant.ofEpochSecond(clock),
                Actor.COMMAND_LINE,
                FactPlace.in(SettingsFact.sheetLayouts(SellerId.OWN)),
                new TypeName("test", 1));
        return new Recorded(Entry.link(header, Bytes.EMPTY, Sha256.ZERO), Optional.of(fact));
    }

    private static LayoutHistory history(List<Recorded> facts) {
        return new LayoutHistory(new Facts(Map.of(SettingsFact.sheetLayouts(SellerId.OWN), facts)));
    }

    @Test
    void theLatestChangeHoldsInWhateverOrderTheFactsCame() {
        List<Recorded> facts = new ArrayList<>(List.of(
                recorded(1, new SettingsFact.SheetLayoutChosen(SellerId.OWN, HEADINGS, layout(0), 1)),
                recorded(2, new SettingsFact.SheetLayoutDropped(SellerId.OWN, HEADINGS, 2)),
                recorded(3, new SettingsFact.SheetLayoutChosen(SellerId.OWN, HEADINGS, layout(2), 2)),
                recorded(4, new SettingsFact.SheetLayoutChosen(SellerId.OWN, OTHERS, layout(3), 1))));
        var random = new Random(SEED);
        for (int round = 0; round < 24; round++) {
            Collections.shuffle(facts, random);
            var history = history(facts);

            assertThat(history.of(SellerId.OWN, HEADINGS))
                    .as("seed %d, round %d", SEED, round)
                    .contains(new RememberedLayout(HEADINGS, layout(2), 2, Instant.ofEpochSecond(3)));
            assertThat(history.revision(SellerId.OWN, HEADINGS)).isEqualTo(2);
        }
    }

    @Test
    void aLayoutThatWasDroppedIsNoLongerThere() {
        var history = history(List.of(
                recorded(1, new SettingsFact.SheetLayoutChosen(SellerId.OWN, HEADINGS, layout(0), 1)),
                recorded(2, new SettingsFact.SheetLayoutDropped(SellerId.OWN, HEADINGS, 2))));

        assertThat(history.of(SellerId.OWN, HEADINGS)).isEmpty();
        assertThat(history.revision(SellerId.OWN, HEADINGS)).isEqualTo(2);
        assertThat(history.of(new SellerId("haoyu"), HEADINGS)).isEmpty();
    }

    /// A log of settings alone.
    private record Facts(Map<StreamId, List<Recorded>> streams) implements FactHistory {
        @Override
        public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
            streams.getOrDefault(stream, List.of()).forEach(consumer);
        }

        @Override
        public void after(long seq, Consumer<Recorded> consumer) {
            throw new IllegalStateException("not used here");
        }
    }
}
