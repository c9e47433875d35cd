package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.shell.ScanRouter;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;

/// What the on-screen scanner types goes the way of every keyboard scanner.
class ScreenScannerTest {
    private static final long BETWEEN = 4_000_000;
    private static final long FRAME = 16_666_667;

    private final List<String> scans = new ArrayList<>();
    private final List<String> devices = new ArrayList<>();
    private final List<RawScan> handed = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<KeyCode> passed = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final TextField field = FxRoom.on(() -> new TextField("kept"));
    private final Scene scene = FxRoom.on(() -> new Scene(new VBox(field), 300, 200));
    private final ScreenScanner scanner = FxRoom.on(() -> new ScreenScanner(() -> scene, handed::add));

    private final class Heard implements ScanRouter.Listener {
        @Override
        public void scanned(KeyBurst keys, Meant meant, boolean followsTyping) {
            throw new AssertionError("no real scanner is here");
        }

        @Override
        public void onScreen(KeyBurst keys, String device) {
            scans.add(keys.sent());
            devices.add(device);
        }

        @Override
        public void tooLong(LongBurst keys) {
            throw new AssertionError("nothing here is long");
        }

        @Override
        public void composed(String text) {
            throw new AssertionError("nobody composes");
        }

        @Override
        public boolean key(KeyEvent event) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                passed.add(event.getCode());
            }
            return false;
        }
    }

    private static KeyboardTraits prefixed() {
        var any = KeyboardTraits.ANY;
        return new KeyboardTraits(
                any.pace(),
                any.ends(),
                new KeyboardTraits.Frame("~~", ""),
                any.separator(),
                any.letters(),
                false,
                Optional.empty());
    }

    private static RawScan recorded(ScanSource source, String sent) {
        return new RawScan(source, "L1", Bytes.utf8(sent), Instant.EPOCH);
    }

    private void play(RawScan recorded) {
        scan();
        FxRoom.run(() -> {
            scanner.play(recorded);
            for (var frame = 0; frame < 20; frame++) {
                scanner.frame(frame * FRAME);
            }
        });
    }

    private void scan(String... codes) {
        FxRoom.run(() -> {
            scene.getRoot().applyCss();
            scene.addEventFilter(KeyEvent.KEY_TYPED, event -> keys.add(event.getCharacter()));
            // The clock goes on by a scanner's pace with every stroke, however slow this machine is.
            var router = new ScanRouter(
                    new KeyboardScanner<>(WedgeProfile.ANY), () -> nanos.addAndGet(BETWEEN / 3), new Heard());
            router.hear(new ScanRouter.OnScreen(new KeyboardScanner<>(WedgeProfile.ANY), scanner::device));
            // A learned scanner sends a prefix; the one on the screen has none.
            router.use(prefixed());
            router.watch(scene);
            field.requestFocus();
        });
        FxRoom.run(() -> {
            List.of(codes).forEach(scanner::scan);
            for (var frame = 0; frame < 20; frame++) {
                scanner.frame(frame * FRAME);
            }
        });
    }

    @Test
    void aCodeIsTypedKeyByKeyWithEnterAndArrivesAsOneScan() {
        scan("FBA15TDDEMO1U000001");

        assertThat(keys).hasSize(20).startsWith("F", "B", "A").endsWith("1", "\r");
        assertThat(scans).containsExactly("FBA15TDDEMO1U000001\r");
        assertThat(FxRoom.on(() -> field.getText())).isEqualTo("kept");
    }

    @Test
    void twoClicksSoonAfterEachOtherAreTwoScans() {
        scan("X00DEMOLMP", "aqwzym-1");

        assertThat(scans).containsExactly("X00DEMOLMP\r", "aqwzym-1\r");
    }

    @Test
    void itsScansAreNeverTakenForARealScanners() {
        scan("X00DEMOLMP");

        assertThat(devices).containsExactly("screen");
    }

    @Test
    void aRecordedScanIsTypedOnceMoreWithItsSeparatorAndItsEnd() {
        play(recorded(ScanSource.WEDGE, "0104012345678901\u001d10A\t"));

        assertThat(scans).containsExactly("0104012345678901\u001d10A\t");
        assertThat(devices).containsExactly("recording");
        assertThat(handed).isEmpty();
        assertThat(FxRoom.on(() -> field.getText())).isEqualTo("kept");
    }

    @Test
    void whatCameFromALineOrNoKeyboardCouldTypeIsHandedOverWholeAndMarked() {
        play(recorded(ScanSource.SERIAL, "]E04006381333931\r\n"));
        play(recorded(ScanSource.WEDGE, "A\u0002B\r"));
        play(recorded(ScanSource.WEDGE, "ABC"));

        assertThat(scans).isEmpty();
        assertThat(handed).extracting(RawScan::source).containsOnly(ScanSource.SCREEN);
        assertThat(handed).extracting(RawScan::device).containsOnly("recording");
        assertThat(handed)
                .extracting(each -> each.bytes().asUtf8())
                .containsExactly("]E04006381333931\r\n", "A\u0002B\r", "ABC");
    }

    @Test
    void theKeyForTypingIsAKeyAndNoScan() {
        scan();
        FxRoom.run(scanner::pressTypeKey);

        assertThat(scans).isEmpty();
        assertThat(passed).containsExactly(KeyCode.F9);
    }

    @Test
    void eachFrameBringsTheKeysOfItsTimeSoThatAStallTearsNothing() {
        scan();
        FxRoom.run(() -> {
            scanner.scan("X00DEMOLMP");
            scanner.frame(0);
            assertThat(keys).hasSize(4);
            scanner.frame(FRAME);
            assertThat(keys).hasSize(8);
            scanner.frame(30 * FRAME);
        });

        assertThat(scans).containsExactly("X00DEMOLMP\r");
    }
}
