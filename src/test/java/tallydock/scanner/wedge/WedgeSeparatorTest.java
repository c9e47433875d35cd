package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.usecase.scan.KeyScanner;

class WedgeSeparatorTest {
    private static Keyboard keyboard() {
        return new Keyboard(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOLLAR", "PLUS", "DEAD_DIAERESIS", "UNDEFINED"})
    void theSeparatorIsKnownWhereTheKeyOfTheBracketHasAnotherName(String key) {
        var window = Window.after(
                keyboard().types("10AB", 1).controls(key).types("21X", 1).enter());

        assertThat(window.scans()).containsExactly("10AB\u001d21X\r");
        assertThat(((WedgeResult.Scanned) window.results().getFirst()).separators())
                .containsExactly(GroupSeparator.Way.CONTROL_BRACKET);
        assertThat(window.controlText()).isEmpty();
    }

    @Test
    void aPersonsControlAndPlusIsNoSeparator() {
        var window = Window.after(keyboard().controls("PLUS"));

        assertThat(window.scans()).isEmpty();
        assertThat(window.controlKeys()).contains("PLUS");
    }

    @Test
    void aSeparatorTypedAsItselfIsKept() {
        var window = Window.after(
                keyboard().types("10AB", 1).typesAlone("\u001d").types("21X", 1).enter());

        assertThat(window.scans()).containsExactly("10AB\u001d21X\r");
        assertThat(window.controlText()).isEmpty();
    }

    @Test
    void capsLockIsToldByLettersAndShift() {
        var usual = Window.after(keyboard().types("ABc1", 1).enter());
        var locked = Window.after(keyboard().typesWithCapsLock("abC1", 1).enter());

        assertThat(((WedgeResult.Scanned) usual.results().getFirst()).capsLock())
                .isFalse();
        assertThat(((WedgeResult.Scanned) locked.results().getFirst()).capsLock())
                .isTrue();
    }

    @Test
    void aDecoderThatIsReplacedLetsGoWhatItHeld() {
        var scanner = new KeyboardScanner<String>(WedgeProfile.ANY);
        var none = new KeyScanner.Modifiers(false, false, false, false);
        scanner.take(new KeyScanner.Key(KeyScanner.Kind.PRESSED, "A", "", none, 0), "a");

        assertThat(scanner.use(KeyboardTraits.ANY).released()).containsExactly("a");
        assertThat(scanner.isHolding()).isFalse();
    }
}
