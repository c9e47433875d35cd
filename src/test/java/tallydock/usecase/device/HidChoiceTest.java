package tallydock.usecase.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.StationIdentity;

class HidChoiceTest {
    private static final Actor ADMINISTRATOR = new Actor("administrator");

    private final MemoryStation station = new MemoryStation(Plans.of("1: MUG*2"));
    private final HidChoice choice = new HidChoice(
            station,
            station,
            new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1))),
            new HidChoice.Making(station, () -> MemoryStation.NOON));

    @Test
    void aStationDoesNotHearThemUntilSomebodySaysSo() {
        assertThat(choice.isOn()).isFalse();

        choice.choose(true, ADMINISTRATOR);
        assertThat(choice.isOn()).isTrue();

        choice.choose(false, ADMINISTRATOR);
        assertThat(choice.isOn()).isFalse();
    }
}
