package tallydock.usecase.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.Pin;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.MemoryLog;
import tallydock.usecase.people.staff.ChangeUser;
import tallydock.usecase.people.staff.ChangeUser.Change;
import tallydock.usecase.people.staff.ChangeUser.Result;
import tallydock.usecase.people.staff.ListColleagues;

class ChangeUserTest {
    private static final Pin PIN = new Pin("825136");
    private static final Pin OTHER = new Pin("470913");

    private final MemoryLog log = new MemoryLog();
    private final MemoryPins pins = new MemoryPins();
    private final Ports ports = new Ports(new Ports.Facts(log, log, log), pins, pins);
    private final SignIn signIn = new SignIn(ports, log.identity);
    private User admin = new User(new UserId(new UUID(0, 0)), "-", Role.VIEWER, false, Optional.empty());

    @BeforeEach
    void aStationWithItsAdministrator() {
        var entered = new SetUpStation.Request("Ontario", "Dock", ZoneId.of("UTC"), "Wu Min", PIN, MemoryLog.NOON);
        admin = ((SetUpStation.Result.Done) new SetUpStation(ports, log.identity).run(entered)).administrator();
    }

    private UserId added(String name, Role role, boolean badge) {
        var request = new AddUser.Request(admin, name, role, Optional.of(PIN), badge, MemoryLog.NOON);
        return ((AddUser.Result.Added) new AddUser(ports).run(request)).user();
    }

    private Result change(User by, UserId user, Change change) {
        return new ChangeUser(ports).run(new ChangeUser.Request(by, user, change, MemoryLog.NOON));
    }

    private Identity byTile(UserId user, Pin pin) {
        return signIn.run(new Claim.ByTile(user, pin), MemoryLog.NOON);
    }

    private Colleague listed(UserId user) {
        return new ListColleagues(ports, log.identity)
                .run().stream()
                        .filter(each -> each.user().id().equals(user))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whoIsSwitchedOffSignsInNoMoreUntilSwitchedOnAgain() {
        var ana = added("Ana", Role.RECEIVER, false);

        assertThat(change(admin, ana, new Change.SwitchOff())).isEqualTo(new Result.Changed(Optional.empty()));
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.UserDisabled.class);

        change(admin, ana, new Change.SwitchOn());
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.Proven.class);
        assertThat(listed(ana).seen()).contains(MemoryLog.NOON);
    }

    @Test
    void nobodyIsSwitchedOnBesideASomebodyOfTheSameName() {
        var first = added("Ana", Role.RECEIVER, false);
        change(admin, first, new Change.SwitchOff());
        added("ana", Role.RECEIVER, false);

        assertThat(change(admin, first, new Change.SwitchOn())).isInstanceOf(Result.NameTaken.class);
    }

    @Test
    void theLastAdministratorCannotBeSwitchedOff() {
        assertThat(change(admin, admin.id(), new Change.SwitchOff())).isEqualTo(new Result.LastAdministrator());

        var second = added("Bo", Role.ADMINISTRATOR, false);
        assertThat(change(admin, second, new Change.SwitchOff())).isInstanceOf(Result.Changed.class);
        assertThat(change(admin, admin.id(), new Change.SwitchOff())).isEqualTo(new Result.LastAdministrator());
    }

    @Test
    void aPersonGetsAnotherNameAndRole() {
        var ana = added("Ana", Role.SUPERVISOR, false);

        var result = change(admin, ana, nameAndRole("Ana García", Role.ADMINISTRATOR, Optional.empty()));

        assertThat(result).isInstanceOf(Result.Changed.class);
        assertThat(listed(ana).user().name()).isEqualTo("Ana García");
        assertThat(listed(ana).user().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.Proven.class);
    }

    @Test
    void theLastAdministratorKeepsTheRoleAndMayChangeTheName() {
        assertThat(change(admin, admin.id(), nameAndRole("Wu Min", Role.SUPERVISOR, Optional.empty())))
                .isEqualTo(new Result.LastAdministrator());

        change(admin, admin.id(), nameAndRole("Wu Min Hua", Role.ADMINISTRATOR, Optional.empty()));
        assertThat(listed(admin.id()).user().name()).isEqualTo("Wu Min Hua");
        assertThat(listed(admin.id()).user().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void whoGetsToAuthoriseOthersNeedsAPinOfSixDigits() {
        var ana = added("Ana", Role.RECEIVER, true);

        assertThat(change(admin, ana, nameAndRole("Ana", Role.SUPERVISOR, Optional.empty())))
                .isEqualTo(new Result.PinNeeded());
        assertThat(change(admin, ana, nameAndRole("Ana", Role.SUPERVISOR, Optional.of(new Pin("8251")))))
                .isEqualTo(new Result.PinRefused(Pin.Weakness.TOO_SHORT));
        assertThat(listed(ana).user().role()).isEqualTo(Role.RECEIVER);

        change(admin, ana, nameAndRole("Ana", Role.SUPERVISOR, Optional.of(OTHER)));
        assertThat(listed(ana).user().role()).isEqualTo(Role.SUPERVISOR);
        assertThat(byTile(ana, OTHER)).isInstanceOf(Identity.Proven.class);
    }

    @Test
    void aNameThatIsTakenOrCannotStandOnATileIsRefused() {
        var ana = added("Ana", Role.RECEIVER, false);

        assertThat(change(admin, ana, nameAndRole("wu min", Role.RECEIVER, Optional.empty())))
                .isInstanceOf(Result.NameTaken.class);
        assertThat(change(admin, ana, nameAndRole(" ", Role.RECEIVER, Optional.empty())))
                .isEqualTo(new Result.NameNotUsable());
        assertThat(listed(ana).user().name()).isEqualTo("Ana");
    }

    private static Change nameAndRole(String name, Role role, Optional<Pin> pin) {
        return new Change.NameAndRole(name, role, pin);
    }

    @Test
    void aNewPinTakesThePlaceOfTheOldAndAWeakOneChangesNothing() {
        var ana = added("Ana", Role.SUPERVISOR, false);

        assertThat(change(admin, ana, new Change.NewPin(new Pin("8251"))))
                .isEqualTo(new Result.PinRefused(Pin.Weakness.TOO_SHORT));
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.Proven.class);

        change(admin, ana, new Change.NewPin(OTHER));
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.PinWrong.class);
        assertThat(byTile(ana, OTHER)).isInstanceOf(Identity.Proven.class);
    }

    @Test
    void aNewBadgeVoidsTheOneBefore() {
        var request = new AddUser.Request(admin, "Ana", Role.RECEIVER, Optional.empty(), true, MemoryLog.NOON);
        var first = (AddUser.Result.Added) new AddUser(ports).run(request);
        var second = (Result.Changed) change(admin, first.user(), new Change.NewBadge());

        assertThat(signIn.run(new Claim.ByBadge(first.badge().orElseThrow()), MemoryLog.NOON))
                .isEqualTo(new Identity.BadgeUnknown());
        assertThat(signIn.run(new Claim.ByBadge(second.badge().orElseThrow()), MemoryLog.NOON))
                .isInstanceOf(Identity.Proven.class);
    }

    @Test
    void aLockedPinIsUnlockedAndThatIsRecorded() {
        var ana = added("Ana", Role.RECEIVER, false);
        pins.answersNext(new PinVerdict.LockedFor(Duration.ofMinutes(4)));
        assertThat(listed(ana).pin().lockedFor()).contains(Duration.ofMinutes(4));

        change(admin, ana, new Change.Unlock());

        assertThat(listed(ana).pin()).isEqualTo(new PinStanding(true, Optional.empty()));
        assertThat(byTile(ana, PIN)).isInstanceOf(Identity.Proven.class);
        assertThat(log.facts()).contains(new PeopleFact.PinUnlocked(ana));
    }

    @Test
    void onlyAnAdministratorChangesPeopleAndOnlyThoseThereAre() {
        var ana = added("Ana", Role.SUPERVISOR, false);
        var supervisor = listed(ana).user();
        int before = log.facts().size();

        assertThat(change(supervisor, admin.id(), new Change.NewBadge())).isEqualTo(new Result.NotPermitted());
        assertThat(change(admin, new UserId(new UUID(9, 9)), new Change.NewBadge()))
                .isEqualTo(new Result.UserUnknown());
        assertThat(log.facts()).hasSize(before);
    }

    @Test
    void theListHasLeaversLastAndSaysWhoHasAPin() {
        var bo = added("Bo", Role.RECEIVER, false);
        var request = new AddUser.Request(admin, "Cy", Role.RECEIVER, Optional.empty(), true, MemoryLog.NOON);
        new AddUser(ports).run(request);
        change(admin, bo, new Change.SwitchOff());

        assertThat(new ListColleagues(ports, log.identity).run())
                .extracting(each -> each.user().name() + " " + each.pin().isSet())
                .containsExactly("Cy false", "Wu Min true", "Bo true");
    }
}
