package tallydock.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.usecase.people.AddUser;
import tallydock.usecase.people.staff.ChangeUser;
import tallydock.usecase.people.staff.ChangeUser.Change;

/// The room of people in a window, with sample people behind it.
class PeopleRoomTest {
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final PeopleBench bench = new PeopleBench();
    private final SampleOffice office = bench.office;

    private Window window(Setting setting) {
        return bench.window(setting);
    }

    private static void choose(Window window, int row) {
        PeopleBench.choose(window, row);
    }

    @Test
    void everybodyIsListedWithRoleStateAndMeans() {
        var window = window(WIDE);

        assertThat(window.table("people").getItems()).hasSize(4);
        assertThat(window.words())
                .contains("Wu Min", "Supervisor", "PIN locked", "Switched off", "Badge", "Never here");
    }

    @Test
    void somebodyIsAddedByNameRoleAndPinAndTheBadgeIsShownOnce() {
        var window = window(WIDE);
        window.press("add-person");
        window.type("person-name", " Chen Yu ");
        window.press("role-SUPERVISOR");
        assertThat(window.words()).contains("PIN: 6 to 8 digits");
        window.type("pin", "470913");
        window.type("pin-again", "470913");
        window.press("add-now");

        var request = office.added.getFirst();
        assertThat(request.name()).isEqualTo("Chen Yu");
        assertThat(request.role()).isEqualTo(Role.SUPERVISOR);
        assertThat(request.wantsBadge()).isTrue();
        assertThat(request.by()).isEqualTo(bench.doors.person());
        assertThat(request.pin().map(PeopleRoomTest::digits)).contains("470913");
        assertThat(window.words()).contains("Badge of Chen Yu").doesNotContain(SampleOffice.BADGE.payload());
        assertThat(window.find("badge")).isPresent();

        window.press("badge-taken");
        assertThat(window.find("badge")).isEmpty();
    }

    private static String digits(Pin pin) {
        return new String(pin.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void twoPinsThatDifferAreNotSentAndNothingButDigitsGetsIn() {
        var window = window(WIDE);
        window.press("add-person");
        window.type("person-name", "Chen Yu");
        window.type("pin", "4709");
        window.type("pin-again", "4708");
        window.press("add-now");

        assertThat(office.added).isEmpty();
        assertThat(window.words()).contains("The two PINs differ. Enter them anew.");

        window.type("pin", "QZU47");
        window.type("pin-again", "4709");
        window.press("add-now");
        assertThat(office.added.getFirst().pin().map(PeopleRoomTest::digits)).contains("4709");
    }

    @Test
    void whatIsRefusedIsSaidAndTheFormStays() {
        var window = window(WIDE);
        window.press("add-person");
        window.type("person-name", "Wu Min");
        window.act(() -> ((CheckBox) window.scene().lookup("#wants-badge")).setSelected(false));
        office.addAnswer = new AddUser.Result.NameTaken(office.people.getFirst().user());
        window.press("add-now");
        assertThat(window.words()).contains("Wu Min works here already. Choose another name.");
        assertThat(office.added.getFirst().pin()).isEmpty();

        office.addAnswer = new AddUser.Result.PinNeeded();
        window.press("add-now");
        assertThat(window.words()).contains("This role needs a PIN.");
        assertThat(window.find("person-name")).isPresent();
    }

    @Test
    void aLockedPersonCanBeUnlockedAndOthersNeedNoUnlocking() {
        var window = window(WIDE);
        choose(window, 1);
        assertThat(window.find("unlock")).isEmpty();

        choose(window, 2);
        assertThat(window.words()).contains("4 minutes more");
        window.press("unlock");

        assertThat(office.changed).extracting(ChangeUser.Request::change).containsExactly(new Change.Unlock());
        assertThat(window.words()).contains("Saved");
    }

    @Test
    void aLeaverIsSwitchedOffAndOnAndTheLastAdministratorStays() {
        var window = window(WIDE);
        choose(window, 1);
        window.press("switch-off");
        choose(window, 3);
        assertThat(window.find("new-pin")).isEmpty();
        window.press("switch-on");
        assertThat(office.changed)
                .extracting(ChangeUser.Request::change)
                .containsExactly(new Change.SwitchOff(), new Change.SwitchOn());

        office.changeAnswer = new ChangeUser.Result.LastAdministrator();
        choose(window, 0);
        window.press("switch-off");
        assertThat(window.words()).contains("The last administrator stays. Add another first.");
    }

    @Test
    void nameAndRoleAreChangedAndAPinGoesWithANewRole() {
        var window = window(WIDE);
        choose(window, 1);
        window.press("edit-person");
        assertThat(window.find("pin")).isEmpty();

        window.type("person-name", "Mei Lin Chen");
        window.press("role-SUPERVISOR");
        window.type("pin", "470913");
        window.type("pin-again", "470913");
        window.press("save-person");

        assertThat(office.changed).singleElement().satisfies(request -> {
            var change = (ChangeUser.Change.NameAndRole) request.change();
            assertThat(change.name()).isEqualTo("Mei Lin Chen");
            assertThat(change.role()).isEqualTo(Role.SUPERVISOR);
            assertThat(change.pin().map(PeopleRoomTest::digits)).contains("470913");
        });
    }

    @Test
    void theRoleOfTheLastAdministratorStaysAndTheFormSaysWhy() {
        office.changeAnswer = new ChangeUser.Result.LastAdministrator();
        var window = window(COMPACT);
        choose(window, 0);
        window.press("edit-person");
        window.press("role-VIEWER");
        window.press("save-person");

        assertThat(window.words()).contains("The last administrator stays. Add another first.");
        assertThat(window.find("person-name")).isPresent();
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void anotherPinIsSetForWhomItIs() {
        var window = window(WIDE);
        choose(window, 2);
        window.press("new-pin");
        assertThat(window.words()).contains("PIN: 6 to 8 digits");
        window.type("pin", "470913");
        window.type("pin-again", "470913");
        window.press("set-pin");

        assertThat(office.changed.getFirst().change())
                .isInstanceOfSatisfying(
                        Change.NewPin.class,
                        change -> assertThat(digits(change.pin())).isEqualTo("470913"));
        assertThat(window.find("pin")).isEmpty();
    }

    @Test
    void aSmallWindowLaysThePersonOverTheListAndEscGoesBack() {
        var window = window(COMPACT);
        choose(window, 1);
        assertThat(window.find("person")).isPresent();

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(window.find("person")).isEmpty();
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isFalse());
    }

    @Test
    void aListThatCannotBeReadSaysSo() {
        office.broken = true;

        assertThat(window(WIDE).words()).contains("The people cannot be read");
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = window(setting);
        drawn(window, "list", setting);
        choose(window, 2);
        drawn(window, "person", setting);
        window.press("new-pin");
        drawn(window, "pin", setting);
        window.act(() -> bench.room().pressed(Command.BACK));
        window.press("add-person");
        drawn(window, "add", setting);
        window.type("person-name", "Chen Yu");
        office.addAnswer = new AddUser.Result.PinNeeded();
        window.press("add-now");
        drawn(window, "refused", setting);
        office.addAnswer = new SampleOffice().addAnswer;
        window.press("add-now");
        drawn(window, "badge", setting);
    }

    private static void drawn(Window window, String name, Setting setting) {
        window.picture("people-" + name + "-" + setting.name());
        assertThat(window.faults()).as(name).isEmpty();
    }
}
