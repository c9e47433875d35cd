package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;

class WedgeProfileTest {
    private static final long MICROS = 1000;

    private static Window sees(WedgeProfile profile, Keyboard keyboard) {
        return new Window(profile).sees(keyboard);
    }

    private static WedgeProfile between(String prefix, String suffix) {
        return new WedgeProfile(KeyPace.ANY, WedgeProfile.ANY.ends(), new Frame(prefix, suffix));
    }

    private static ScanTiming timing(long median, long longest, ScanEnd end) {
        return new ScanTiming(median * MICROS, longest * MICROS, 8 * median * MICROS, end);
    }

    @Test
    void withAPrefixOnlyWhatBeginsWithItIsAScanAndThePrefixIsTakenOff() {
        var profile = between("~~", "~");

        assertThat(sees(profile, new Keyboard(0).types("~~X001~", 1).enter()).scans())
                .containsExactly("X001\r");

        var window = sees(profile, new Keyboard(0).types("X001", 1).enter());
        assertThat(window.scans()).isEmpty();
        assertThat(window.controlText()).isEqualTo("X001\r");
    }

    @Test
    void withAPrefixTypingIsNotHeldAtAll() {
        var window = new Window(between("~", ""));

        new Keyboard(0).types("ab", 0).strokes().forEach(window::seesNow);

        assertThat(window.controlText()).isEqualTo("ab");
    }

    @Test
    void aPrefixRightAfterAPersonsKeyBeginsTheScan() {
        var window = sees(
                between("~!", ""),
                new Keyboard(0).types("~a", 1).types("~!X1", 1).enter());

        assertThat(window.scans()).containsExactly("X1\r");
        assertThat(window.controlText()).isEqualTo("~a");
    }

    @Test
    void aPrefixedScannerWithoutEndKeyEndsByPausing() {
        var profile = new WedgeProfile(KeyPace.ANY, Set.of(ScanEnd.PAUSE), new Frame("~", ""));

        var window = sees(
                profile,
                new Keyboard(0)
                        .types("~X001", 1)
                        .waits(500)
                        .types("~", 1)
                        .waits(500)
                        .enter());

        assertThat(window.scans()).containsExactly("X001");
        assertThat(window.controlText()).isEqualTo("~\r");
    }

    @Test
    void anEndKeyTheScannerDoesNotUseIsPartOfTheCode() {
        var profile = new WedgeProfile(
                KeyPace.learned(List.of(timing(2, 5, ScanEnd.ENTER))), Set.of(ScanEnd.ENTER), Frame.NONE);

        assertThat(sees(
                                profile,
                                new Keyboard(0)
                                        .types("A1", 1)
                                        .tab()
                                        .types("B2", 1)
                                        .enter())
                        .scans())
                .containsExactly("A1\tB2\r");
    }

    @Test
    void whatTakesTooLongIsTyping() {
        var quick = new KeyPace(KeyPace.ANY.medianGap(), KeyPace.ANY.longestGap(), Duration.ofMillis(100));
        var profile = new WedgeProfile(quick, WedgeProfile.ANY.ends(), Frame.NONE);

        assertThat(sees(profile, new Keyboard(0).types("X001", 20).enter()).scans())
                .containsExactly("X001\r");
        var window = sees(profile, new Keyboard(0).types("X001ABC", 20).enter());
        assertThat(window.scans()).isEmpty();
        assertThat(window.controlText()).isEqualTo("X001ABC\r");
    }

    @Test
    void aSlowRadioScannerIsLearnedAndThenNeedsAPrefix() {
        var slow = new Keyboard(0).types("X001", 50).enter();
        assertThat(sees(WedgeProfile.ANY, slow).scans()).isEmpty();

        var seen = sees(WedgeProfile.TEACHING, slow).results().getFirst();
        var pace = KeyPace.learned(List.of(((WedgeResult.Scanned) seen).burst().timing()));

        assertThat(sees(new WedgeProfile(pace, WedgeProfile.ANY.ends(), Frame.NONE), slow)
                        .scans())
                .containsExactly("X001\r");
        assertThat(pace.isLikeTyping()).isTrue();
    }

    @Test
    void aFastScannerIsLearnedWithRoomForAHitch() {
        var learned = KeyPace.learned(List.of(timing(1, 4, ScanEnd.TAB), timing(2, 20, ScanEnd.TAB)));

        assertThat(learned.medianGap()).isEqualTo(Duration.ofMillis(10));
        assertThat(learned.longestGap()).isEqualTo(Duration.ofMillis(60));
        assertThat(learned.isLikeTyping()).isFalse();
    }

    @Test
    void aScanWithNeitherEndKeyNorPrefixCannotBeLearned() {
        var any = KeyboardTraits.ANY;

        assertThatThrownBy(() -> new KeyboardTraits(
                        any.pace(),
                        Set.of(ScanEnd.PAUSE),
                        Frame.NONE,
                        any.separator(),
                        any.letters(),
                        false,
                        any.layout()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
