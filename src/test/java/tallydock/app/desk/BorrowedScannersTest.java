package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.fact.Actor;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.DevicesSince;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.LoadDevices;

/// Practice has no devices of its own and hears those of the live station.
class BorrowedScannersTest {
    private static final LineScanner SCANNER = LineScanner.usual(new PortName("/dev/tallydock-is-not-there"));

    private final ScannerStates states = new ScannerStates();
    private final ScannerDesk.Ears ears = new ScannerDesk.Ears(
            _ -> {}, _ -> {}, states, new NoLessons(), new AtomicReference<>(ScannerDesk.Live.NONE));

    private ScannerDesk desk() {
        var station = new MemoryStation(Plans.of());
        var identity = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1)));
        return new ScannerDesk(
                new LoadDevices(station, identity),
                new DevicesSince(station, identity),
                new ChangeDevices(station, station, () -> Instant.EPOCH, identity),
                new HidChoice(station, station, identity, new HidChoice.Making(station, () -> Instant.EPOCH)),
                ears);
    }

    private List<LineScanner> heard() {
        return FxRoom.on(
                () -> states.all().stream().map(ScannerStates.Standing::scanner).toList());
    }

    @Test
    void theScannersOfTheLiveStationAreHeardInPractice() {
        FxRoom.run(() -> {});
        try (var live = desk()) {
            live.use(SCANNER, Actor.PROGRAM);
            assertThat(heard()).containsExactly(SCANNER);
        }
        assertThat(heard()).isEmpty();

        try (var practice = desk()) {
            practice.borrow();

            assertThat(heard()).containsExactly(SCANNER);
        }
    }

    private static final class NoLessons implements KeyboardLessons {
        @Override
        public Runnable begin(Consumer<KeyBurst> heard) {
            throw new IllegalStateException("nobody is taught");
        }

        @Override
        public void use(KeyboardTraits traits) {
            // what was learned is not looked at here
        }
    }
}
