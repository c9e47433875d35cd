package tallydock.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

class ChainTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID ID = UUID.fromString("0191d4a0-0000-7000-8000-000000000001");

    private static FactHeader header(Actor actor, Optional<TallyId> tally, Optional<String> basis) {
        return new FactHeader(
                new FactKey(SiteId.DEFAULT, new StationId(ID), 1, 1),
                new EventId(ID),
                Hlc.START.next(NOON),
                NOON,
                actor,
                new FactPlace(new StreamId(StreamKind.SHIPMENT, "s"), tally, basis),
                new TypeName("count.unit-counted", 1));
    }

    @Test
    void theHashOfAFactNeverChangesBetweenVersionsOfTheProgram() {
        var header = header(Actor.COMMAND_LINE, Optional.of(new TallyId(ID)), Optional.empty());

        var entry = Entry.link(header, Bytes.utf8("{\"sku\":\"杯\"}"), Sha256.ZERO);

        assertThat(entry.hash().hex()).isEqualTo("4fc3133d69c4077a13ea3ee10fdff957a38d45314a97c4e18715cb069798dd36");
    }

    @Test
    void everyFieldOfAFactIsInItsHash() {
        var plain = header(Actor.COMMAND_LINE, Optional.empty(), Optional.empty());
        var payload = Bytes.utf8("{}");
        var hash = Entry.link(plain, payload, Sha256.ZERO).hash();

        assertThat(Entry.link(header(Actor.PROGRAM, Optional.empty(), Optional.empty()), payload, Sha256.ZERO)
                        .hash())
                .isNotEqualTo(hash);
        assertThat(Entry.link(header(Actor.COMMAND_LINE, Optional.empty(), Optional.of("b")), payload, Sha256.ZERO)
                        .hash())
                .isNotEqualTo(hash);
        assertThat(Entry.link(plain, Bytes.utf8("{ }"), Sha256.ZERO).hash()).isNotEqualTo(hash);
        assertThat(Entry.link(plain, payload, hash).hash()).isNotEqualTo(hash);
    }

    @Test
    void theClockOfFactsNeverGoesBackWhateverTheWallDoes() {
        var random = new Random(7);
        var clock = Hlc.START;
        for (int i = 0; i < 10_000; i++) {
            var next = clock.next(NOON.plusMillis(random.nextInt(100_000) - 50_000));
            assertThat(next).isGreaterThan(clock);
            clock = next;
        }
    }

    @Test
    void oneBadRemoteClockDoesNotPoisonOurs() {
        var own = Hlc.START.next(NOON);
        var tenYearsAhead = Hlc.START.next(NOON.plus(Duration.ofDays(3650)));
        var aMinuteAhead = Hlc.START.next(NOON.plusSeconds(60));

        assertThat(own.merge(tenYearsAhead, NOON)).isEqualTo(own);
        assertThat(own.merge(aMinuteAhead, NOON)).isEqualTo(aMinuteAhead);
    }

    @Test
    void newIdsSortAfterOlderOnesAndSayTheirVersion() {
        var random = new Random(1);
        var earlier = EventId.create(NOON, random);
        var later = EventId.create(NOON.plusMillis(1), random);

        assertThat(earlier.toString()).isLessThan(later.toString());
        assertThat(later.value().version()).isEqualTo(7);
        assertThat(later.value().variant()).isEqualTo(2);
    }
}
