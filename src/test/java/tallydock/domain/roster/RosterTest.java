package tallydock.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.PeopleFact.BadgeIssued;
import tallydock.domain.fact.PeopleFact.BadgeRevoked;
import tallydock.domain.fact.PeopleFact.PinChanged;
import tallydock.domain.fact.PeopleFact.UserAdded;
import tallydock.domain.fact.PeopleFact.UserChanged;
import tallydock.domain.fact.PeopleFact.UserDisabled;
import tallydock.domain.fact.PeopleFact.UserEnabled;
import tallydock.domain.fact.SettingsFact.SiteNamed;
import tallydock.domain.fact.SettingsFact.TimeZoneChosen;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.domain.site.StationId;

class RosterTest {
    private static final UserId ANA = new UserId(new UUID(0, 1));
    private static final UserId LI = new UserId(new UUID(0, 2));
    private static final BadgeId OLD = new BadgeId(new UUID(1, 1));
    private static final BadgeId NEW = new BadgeId(new UUID(1, 2));

    private record At(FactOrder order, PeopleFact fact) {}

    private static FactOrder order(long hlc, long station) {
        return new FactOrder(new Hlc(hlc), new StationId(new UUID(0, station)), hlc);
    }

    private static At at(long hlc, PeopleFact fact) {
        return new At(order(hlc, 1), fact);
    }

    private static Roster fold(List<At> facts) {
        var roster = Roster.EMPTY;
        for (At at : facts) {
            roster = roster.with(at.order(), at.fact());
        }
        return roster;
    }

    @Test
    void eachFieldKeepsItsOwnLatestChange() {
        var roster = fold(List.of(
                at(1, new UserAdded(ANA, "Ana", Role.RECEIVER)),
                at(5, new UserChanged(ANA, Optional.empty(), Optional.of(Role.SUPERVISOR))),
                at(3, new UserChanged(ANA, Optional.of("Ana M"), Optional.of(Role.PACKER)))));

        assertThat(roster.users()).containsExactly(new User(ANA, "Ana M", Role.SUPERVISOR, false, Optional.empty()));
    }

    @Test
    void aLeaverStaysAndMayComeBack() {
        var added = at(1, new UserAdded(ANA, "Ana", Role.ADMINISTRATOR));
        var left = fold(List.of(added, at(2, new UserDisabled(ANA))));

        assertThat(left.find(ANA)).map(User::isDisabled).contains(true);
        assertThat(left.hasAdministrator()).isFalse();
        assertThat(fold(List.of(at(3, new UserEnabled(ANA)), added, at(2, new UserDisabled(ANA))))
                        .hasAdministrator())
                .isTrue();
    }

    @Test
    void aNewBadgeVoidsTheOldAndALostOneIsVoidAtOnce() {
        var added = at(1, new UserAdded(ANA, "Ana", Role.RECEIVER));
        var roster = fold(List.of(added, at(2, new BadgeIssued(ANA, OLD)), at(3, new BadgeIssued(ANA, NEW))));

        assertThat(roster.holder(NEW)).map(User::id).contains(ANA);
        assertThat(roster.holder(OLD)).isEmpty();
        assertThat(roster.with(order(4, 1), new BadgeRevoked(ANA)).holder(NEW)).isEmpty();
    }

    @Test
    void whoseNameHasNotArrivedYetIsNotShown() {
        var early = fold(List.of(at(2, new UserDisabled(LI)), at(3, new PinChanged(LI))));

        assertThat(early.users()).isEmpty();
        assertThat(early.with(order(1, 1), new UserAdded(LI, "李", Role.VIEWER)).find(LI))
                .contains(new User(LI, "李", Role.VIEWER, true, Optional.empty()));
    }

    @Test
    void theRosterIsTheSameInWhateverOrderAndHoweverOftenFactsArrive() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var facts = new ArrayList<>(IntStream.range(0, 30)
                    .mapToObj(i -> new At(anyOrder(random, i), anyFact(random)))
                    .toList());
            var expected = fold(facts);
            facts.addAll(facts.subList(0, facts.size() / 2));
            Collections.shuffle(facts, random);

            assertThat(fold(facts)).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }

    private static FactOrder anyOrder(Random random, int seq) {
        return new FactOrder(new Hlc(random.nextInt(10)), new StationId(new UUID(0, random.nextInt(3))), seq);
    }

    private static PeopleFact anyFact(Random random) {
        var user = random.nextBoolean() ? ANA : LI;
        var role = random.nextBoolean() ? Role.RECEIVER : Role.SUPERVISOR;
        return switch (random.nextInt(6)) {
            case 0 -> new UserAdded(user, "n" + random.nextInt(3), role);
            case 1 -> new UserChanged(user, Optional.of("m" + random.nextInt(3)), Optional.empty());
            case 2 -> new UserDisabled(user);
            case 3 -> new UserEnabled(user);
            case 4 -> new BadgeIssued(user, random.nextBoolean() ? OLD : NEW);
            default -> new BadgeRevoked(user);
        };
    }

    @Test
    void aSettingKeepsItsLatestValue() {
        var settings = SiteSettings.EMPTY
                .with(order(4, 1), new TimeZoneChosen(ZoneId.of("America/Los_Angeles")))
                .with(order(2, 1), new TimeZoneChosen(ZoneId.of("Asia/Shanghai")))
                .with(order(3, 2), new SiteNamed("Ontario 1"));

        assertThat(settings.zone()).contains(ZoneId.of("America/Los_Angeles"));
        assertThat(settings.name()).contains("Ontario 1");
        assertThat(SiteSettings.EMPTY.zone()).isEmpty();
    }
}
