package tallydock.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomsTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyLandsInARoomOfTheirRailAndCanPractise(Role role) {
        var rooms = Rooms.of(role);

        assertThat(rooms.rail())
                .contains(rooms.landing(), Room.PRACTICE, Room.DEVICES)
                .doesNotHaveDuplicates();
    }

    @Test
    void aReceiverSeesTheReceivingRoomAndNoCases() {
        assertThat(Rooms.of(Role.RECEIVER))
                .isEqualTo(new Rooms(Room.RECEIVE, List.of(Room.RECEIVE, Room.PRACTICE, Room.DEVICES), false));
    }

    @Test
    void onlyAnAdministratorSeesSettings() {
        for (Role role : Role.values()) {
            assertThat(Rooms.of(role).mayEnter(Room.SETTINGS)).isEqualTo(role == Role.ADMINISTRATOR);
        }
        assertThat(Rooms.of(Role.ADMINISTRATOR).rail()).containsExactlyInAnyOrder(Room.values());
    }

    @Test
    void aViewerReadsAloneAndIsAllowedNothingElse() {
        assertThat(Rooms.of(Role.VIEWER).isReadOnly()).isTrue();
        for (Deed deed : Deed.values()) {
            assertThat(deed.isOpenTo(Role.VIEWER)).isFalse();
            assertThat(deed.canBeAllowedTo(Role.VIEWER)).isFalse();
            assertThat(deed.isOpenTo(Role.ADMINISTRATOR)).isTrue();
            assertThat(deed.isOpenTo(Role.RECEIVER)).isFalse();
            assertThat(deed.canBeAllowedTo(Role.RECEIVER)).isTrue();
        }
    }

    @Test
    void casesAreASupervisorsAndPeopleAnAdministrators() {
        assertThat(Deed.DECIDE_DISCREPANCY.isOpenTo(Role.SUPERVISOR)).isTrue();
        assertThat(Deed.DECIDE_DISCREPANCY.isOpenTo(Role.PACKER)).isFalse();
        assertThat(Deed.IMPORT_LIST.isOpenTo(Role.PACKER)).isTrue();
        assertThat(Deed.MANAGE_PEOPLE.isOpenTo(Role.SUPERVISOR)).isFalse();
    }
}
