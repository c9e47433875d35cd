package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tallydock.scanner.wedge.Keyboard.MILLI;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.scanner.wedge.WedgeTiming.End;

class WedgeProfileTest {
    private static Window sees(WedgeProfile profile, Keyboard keyboard) {
        return new Window(profile).sees(keyboard);
    }

    private static WedgeTiming timing(long median, long longest, End end) {
        return new WedgeTiming(0, 0, median * MILLI, longest * MILLI, 8, end, false);
    }

    @Test
    void withAPrefixOnlyWhatBeginsWithItIsAScanAndThePrefixIsTakenOff() {
        var profile = WedgeProfile.ANY.between("~~", "~");

        assertThat(sees(profile, new Keyboard(0).types("~~X001~", 1).enter()).scans())
                .containsExactly("X001\r");

        var window = sees(profile, new Keyboard(0).types("X001", 1).enter());
        assertThat(window.scans()).isEmpty();
        assertThat(window.controlText()).isEqualTo("X001\r");
    }

    @Test
    void withAPrefixTypingIsNotHeldAtAll() {
        var window = new Window(WedgeProfile.ANY.between("~", ""));

        new Keyboard(0).types("ab", 0).strokes().forEach(window::seesNow);

        assertThat(window.controlText()).isEqualTo("ab");
    }

    @Test
    void aPrefixRightAfterAPersonsKeyBeginsTheScan() {
        var window = sees(
                WedgeProfile.ANY.between("~!", ""),
                new Keyboard(0).types("~a", 1).types("~!X1", 1).enter());

        assertThat(window.scans()).containsExactly("X1\r");
        assertThat(window.controlText()).isEqualTo("~a");
    }

    @Test
    void aPrefixedScannerWithoutEndKeyEndsByPausing() {
        var any = WedgeProfile.ANY;
        var profile = new WedgeProfile(any.medianGap(), any.maxGap(), any.maxDuration(), Set.of(End.PAUSE), "~", "");

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
        var profile = WedgeProfile.learned(List.of(timing(2, 5, End.ENTER)));

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
        var any = WedgeProfile.ANY;
        var profile = new WedgeProfile(any.medianGap(), any.maxGap(), Duration.ofMillis(100), any.ends(), "", "");

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

        var seen = sees(WedgeProfile.LEARNING, slow).results().getFirst();
        var learned = WedgeProfile.learned(List.of(((WedgeResult.Scanned) seen).timing()));

        assertThat(sees(learned, slow).scans()).containsExactly("X001\r");
        assertThat(learned.needsPrefix()).isTrue();
        assertThat(learned.between("~", "").needsPrefix()).isFalse();
    }

    @Test
    void aFastScannerIsLearnedWithRoomForAHitch() {
        var learned = WedgeProfile.learned(List.of(timing(1, 4, End.TAB), timing(2, 20, End.TAB)));

        assertThat(learned.medianGap()).isEqualTo(Duration.ofMillis(10));
        assertThat(learned.maxGap()).isEqualTo(Duration.ofMillis(60));
        assertThat(learned.ends()).containsExactly(End.TAB);
        assertThat(learned.needsPrefix()).isFalse();
    }

    @Test
    void aScanWithNeitherEndKeyNorPrefixCannotBeLearned() {
        var any = WedgeProfile.ANY;

        assertThatThrownBy(() ->
                        new WedgeProfile(any.medianGap(), any.maxGap(), any.maxDuration(), Set.of(End.PAUSE), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WedgeProfile.learned(List.of())).isEqualTo(WedgeProfile.ANY);
    }
}
