package tallydock.usecase.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact.SignInMeans;
import tallydock.domain.fact.StationFact.SignedIn;
import tallydock.domain.fact.StationFact.StationNamed;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.MemoryLog;
import tallydock.usecase.people.Authorise.Answer;
import tallydock.wire.FactCodec;

class PeopleTest {
    private static final Pin ADMIN_PIN = new Pin("736251");
    private static final Pin PIN = new Pin("825136");
    private static final Pin SHORT = new Pin("8251");

    private final MemoryLog log = new MemoryLog();
    private final MemoryPins pins = new MemoryPins();
    private final Ports ports = new Ports(new Ports.Facts(log, log, log), pins, pins);
    private final SignIn signIn = new SignIn(ports, log.identity);
    private final Authorise authorise = new Authorise(ports);
    private User admin = new User(new UserId(new UUID(0, 0)), "-", Role.VIEWER, false, Optional.empty());

    private static SetUpStation.Request entered(String station, Pin pin) {
        return new SetUpStation.Request(
                "Ontario 1", station, ZoneId.of("America/Los_Angeles"), "Wu Min", pin, MemoryLog.NOON);
    }

    private SetUpStation.Result setUp(SetUpStation.Request request) {
        return new SetUpStation(ports, log.identity).run(request);
    }

    @BeforeEach
    void aStationWithItsAdministrator() {
        admin = ((SetUpStation.Result.Done) setUp(entered("Dock 4", ADMIN_PIN))).administrator();
    }

    private AddUser.Result add(User by, String name, Role role, Optional<Pin> pin, boolean badge) {
        return new AddUser(ports).run(new AddUser.Request(by, name, role, pin, badge, MemoryLog.NOON));
    }

    private AddUser.Result.Added added(String name, Role role, Pin pin, boolean badge) {
        return (AddUser.Result.Added) add(admin, name, role, Optional.of(pin), badge);
    }

    private User user(AddUser.Result.Added added) {
        return new LoadRoster(log).run().find(added.user()).orElseThrow();
    }

    private void record(PeopleFact fact) {
        var actor = new Actor(admin.id().toString());
        log.append(List.of(new Draft(log.event(), actor, MemoryLog.NOON, FactPlace.in(PeopleFact.STREAM), fact)));
    }

    @Test
    void settingUpNamesSiteAndStationAndLeavesAnAdministratorWhoCanSignIn() {
        assertThat(log.facts())
                .containsExactly(
                        new SettingsFact.SiteNamed("Ontario 1"),
                        new SettingsFact.TimeZoneChosen(ZoneId.of("America/Los_Angeles")),
                        new StationNamed("Dock 4"),
                        new PeopleFact.UserAdded(admin.id(), "Wu Min", Role.ADMINISTRATOR),
                        new PeopleFact.PinChanged(admin.id()));
        assertThat(log.recorded())
                .allSatisfy(
                        recorded -> assertThat(recorded.entry().header().actor().id())
                                .isEqualTo(admin.id().toString()));

        assertThat(signIn.run(new Claim.ByTile(admin.id(), ADMIN_PIN), MemoryLog.NOON))
                .isEqualTo(new Identity.Proven(admin, SignInMeans.TILE_AND_PIN));
    }

    @Test
    void aStationIsSetUpOnce() {
        int before = log.facts().size();

        assertThat(setUp(entered("Dock 5", PIN))).isEqualTo(new SetUpStation.Result.AlreadySetUp());
        assertThat(log.facts()).hasSize(before);
    }

    @Test
    void settingUpRefusesAWeakPinAndAnEmptyNameAndRecordsNothing() {
        var fresh = new MemoryLog();
        var empty = new SetUpStation(new Ports(new Ports.Facts(fresh, fresh, fresh), pins, pins), fresh.identity);

        assertThat(empty.run(entered("Dock 4", SHORT)))
                .isEqualTo(new SetUpStation.Result.PinRefused(Pin.Weakness.TOO_SHORT));
        assertThat(empty.run(entered(" ", PIN)))
                .isEqualTo(new SetUpStation.Result.NameNotUsable(SetUpStation.Field.STATION));
        assertThat(fresh.facts()).isEmpty();
    }

    @Test
    void aReceiverWorksOnTheBadgeAloneAndTheSignInIsRecorded() {
        var added = (AddUser.Result.Added) add(admin, "李", Role.RECEIVER, Optional.empty(), true);

        var identity = signIn.run(new Claim.ByBadge(added.badge().orElseThrow()), MemoryLog.NOON);

        assertThat(identity).isEqualTo(new Identity.Proven(user(added), SignInMeans.BADGE));
        assertThat(log.facts()).endsWith(new SignedIn(added.user(), SignInMeans.BADGE));
    }

    @Test
    void aSupervisorsBadgeAsksForThePinToo() {
        var added = added("Ana", Role.SUPERVISOR, PIN, true);
        var badge = added.badge().orElseThrow();
        int before = log.facts().size();

        assertThat(signIn.run(new Claim.ByBadge(badge), MemoryLog.NOON)).isEqualTo(new Identity.PinNeeded(user(added)));
        assertThat(log.facts()).hasSize(before);
        assertThat(signIn.run(new Claim.ByBadgeAndPin(badge, PIN), MemoryLog.NOON))
                .isEqualTo(new Identity.Proven(user(added), SignInMeans.BADGE_AND_PIN));
    }

    @Test
    void aWrongOrLockedPinSignsNobodyIn() {
        var claim = new Claim.ByTile(admin.id(), PIN);
        int before = log.facts().size();

        assertThat(signIn.run(claim, MemoryLog.NOON)).isEqualTo(new Identity.PinWrong(admin, 4));
        pins.answersNext(new PinVerdict.LockedFor(Duration.ofSeconds(30)));
        assertThat(signIn.run(claim, MemoryLog.NOON)).isEqualTo(new Identity.PinLocked(admin, Duration.ofSeconds(30)));
        pins.answersNext(new PinVerdict.NotSet());
        assertThat(signIn.run(claim, MemoryLog.NOON)).isEqualTo(new Identity.PinMissing(admin));
        assertThat(log.facts()).hasSize(before);
    }

    @Test
    void aLeaverAndAVoidBadgeAreTurnedAway() {
        var added = added("Ana", Role.RECEIVER, PIN, true);
        var badge = new Claim.ByBadge(added.badge().orElseThrow());
        record(new PeopleFact.UserDisabled(added.user()));

        assertThat(signIn.run(badge, MemoryLog.NOON)).isEqualTo(new Identity.UserDisabled(user(added)));
        assertThat(signIn.run(new Claim.ByTile(added.user(), PIN), MemoryLog.NOON))
                .isEqualTo(new Identity.UserDisabled(user(added)));
        record(new PeopleFact.BadgeRevoked(added.user()));
        assertThat(signIn.run(badge, MemoryLog.NOON)).isEqualTo(new Identity.BadgeUnknown());
        assertThat(pins.compared()).isZero();
    }

    @Test
    void aPromotedReceiversOldShortPinDoesNotDo() {
        var added = added("Ana", Role.RECEIVER, SHORT, false);
        record(new PeopleFact.UserChanged(added.user(), Optional.empty(), Optional.of(Role.SUPERVISOR)));

        assertThat(signIn.run(new Claim.ByTile(added.user(), SHORT), MemoryLog.NOON))
                .isEqualTo(new Identity.PinTooShort(user(added)));
    }

    @Test
    void whoHasABadgeAuthorisesWithBadgeAndPin() {
        var ana = added("Ana", Role.SUPERVISOR, PIN, true);
        var badge = ana.badge().orElseThrow();
        var deed = Deed.CLEAR_QUARANTINE;

        assertThat(authorise.run(new Claim.ByBadgeAndPin(badge, PIN), deed)).isEqualTo(new Answer.Allowed(user(ana)));
        assertThat(authorise.run(new Claim.ByTile(ana.user(), PIN), deed)).isEqualTo(new Answer.BadgeNeeded(user(ana)));
        assertThat(authorise.run(new Claim.ByBadge(badge), deed))
                .isEqualTo(new Answer.Failed(new Identity.PinNeeded(user(ana))));
        assertThat(authorise.run(new Claim.ByBadgeAndPin(badge, PIN), Deed.MANAGE_PEOPLE))
                .isEqualTo(new Answer.NotOpenTo(user(ana)));
    }

    @Test
    void whoHasNoBadgeAuthorisesByTileWithSixDigits() {
        assertThat(authorise.run(new Claim.ByTile(admin.id(), ADMIN_PIN), Deed.LEAVE_STATION))
                .isEqualTo(new Answer.Allowed(admin));

        var packer = added("Bo", Role.PACKER, SHORT, false);
        assertThat(authorise.run(new Claim.ByTile(packer.user(), SHORT), Deed.IMPORT_LIST))
                .isEqualTo(new Answer.Failed(new Identity.PinTooShort(user(packer))));
    }

    @Test
    void aReceiversBadgeAloneAuthorisesNothing() {
        var li = (AddUser.Result.Added) add(admin, "李", Role.RECEIVER, Optional.empty(), true);

        assertThat(authorise.run(new Claim.ByBadge(li.badge().orElseThrow()), Deed.IMPORT_LIST))
                .isEqualTo(new Answer.Failed(new Identity.PinNeeded(user(li))));
    }

    @Test
    void peopleAreAddedByAnAdministratorWithANameOfTheirOwnAndAWayToSignIn() {
        var ana = user(added("Ana", Role.SUPERVISOR, PIN, false));
        var pin = Optional.of(PIN);

        assertThat(add(ana, "Bo", Role.RECEIVER, pin, false)).isEqualTo(new AddUser.Result.NotPermitted());
        assertThat(add(admin, "ana", Role.RECEIVER, pin, false)).isEqualTo(new AddUser.Result.NameTaken(ana));
        assertThat(add(admin, " Bo", Role.RECEIVER, pin, false)).isEqualTo(new AddUser.Result.NameNotUsable());
        assertThat(add(admin, "Bo", Role.RECEIVER, Optional.empty(), false)).isEqualTo(new AddUser.Result.PinNeeded());
        assertThat(add(admin, "Bo", Role.PACKER, Optional.empty(), true)).isEqualTo(new AddUser.Result.PinNeeded());
        assertThat(add(admin, "Bo", Role.SUPERVISOR, Optional.of(SHORT), false))
                .isEqualTo(new AddUser.Result.PinRefused(Pin.Weakness.TOO_SHORT));
        assertThat(new LoadRoster(log).run().users()).containsExactly(ana, admin);
    }

    @Test
    void noFactAndNoMessageTellsAPinOrABadge() {
        var codec = new FactCodec();
        var ana = added("Ana", Role.SUPERVISOR, PIN, true);
        BadgeCode badge = ana.badge().orElseThrow();
        var claim = new Claim.ByBadgeAndPin(badge, PIN);
        var told = new StringBuilder().append(ana).append(claim).append(entered("Dock 4", ADMIN_PIN));
        told.append(signIn.run(claim, MemoryLog.NOON)).append(authorise.run(claim, Deed.MANAGE_PEOPLE));
        log.facts().forEach(fact -> told.append(codec.encode(fact).payload().asUtf8()));

        assertThat(told.toString())
                .doesNotContain(
                        "825136", "736251", badge.payload(), badge.payload().substring(3));
    }
}
