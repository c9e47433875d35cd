package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.scanner.wedge.Keyboard.MILLI;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Sha256;
import tallydock.scanner.wedge.KeyStroke.Modifiers;

class WedgeDecoderTest {
    private static Keyboard keyboard() {
        return new Keyboard(1000);
    }

    private static void isScannedAlone(Keyboard keyboard, String bytes) {
        var window = Window.after(keyboard);

        assertThat(window.scans()).containsExactly(bytes);
        assertThat(window.controlText()).isEmpty();
        assertThat(window.controlKeys()).isSubsetOf("SHIFT", "CONTROL");
    }

    private static void isTypedAlone(Keyboard keyboard, String text) {
        var window = Window.after(keyboard);

        assertThat(window.results()).isEmpty();
        assertThat(window.controlText()).isEqualTo(text);
        assertThat(window.control()).hasSameSizeAs(keyboard.strokes());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 34})
    void aBurstIsOneScanAndNoControlSeesAnyOfIt(long gap) {
        isScannedAlone(keyboard().types("X001ABC123", gap).enter(), "X001ABC123\r");
        isScannedAlone(keyboard().types("C1", gap).tab(), "C1\t");
    }

    @ParameterizedTest
    @ValueSource(longs = {40, 60, 99, 101, 120, 400})
    void typingIsNoScanEvenWhenEnterEndsIt(long gap) {
        isTypedAlone(keyboard().types("hello", gap).enter(), "hello\r");
        isTypedAlone(keyboard().types("C1", gap).tab(), "C1\t");
    }

    @Test
    void aBurstWithoutAnEndKeyIsTyping() {
        isTypedAlone(keyboard().types("X001ABC123", 2), "X001ABC123");
    }

    @Test
    void oneCharacterAndEnterIsTyping() {
        isTypedAlone(keyboard().types("7", 1).enter(), "7\r");
    }

    @Test
    void enterAndTabAloneReachTheControlAtOnce() {
        var decoder = new WedgeDecoder<String>(WedgeProfile.ANY);

        var answer = decoder.take(KeyStroke.pressed("ENTER", Modifiers.NONE, 5), "enter");

        assertThat(answer.isConsumed()).isFalse();
        assertThat(decoder.isHolding()).isFalse();
    }

    @Test
    void aKeyIsLetGoAHundredMillisecondsLater() {
        var decoder = new WedgeDecoder<String>(WedgeProfile.ANY);
        decoder.take(KeyStroke.pressed("A", Modifiers.NONE, 0), "down");
        decoder.take(KeyStroke.typed("a", Modifiers.NONE, 1), "a");

        for (long millis = 20; millis < 100; millis += 20) {
            assertThat(decoder.tick(millis * MILLI).released()).isEmpty();
        }
        assertThat(decoder.isHolding()).isTrue();
        assertThat(decoder.tick(100 * MILLI).released()).containsExactly("down", "a");
        assertThat(decoder.isHolding()).isFalse();
    }

    @Test
    void fastTypingIsLetGoKeyByKeyAndNotAtItsEnd() {
        var window = new Window(WedgeProfile.ANY);

        window.seesSoFar(keyboard().types("abcd", 60));

        assertThat(window.controlText()).isEqualTo("abc");
    }

    @Test
    void theGroupSeparatorComesAsControlBracketOrF8() {
        isScannedAlone(
                keyboard()
                        .types("]C110LOT", 1)
                        .controlBracket()
                        .types("2112", 1)
                        .enter(),
                "]C110LOT\u001d2112\r");
        isScannedAlone(
                keyboard().types("10LOT", 1).hitsKey("F8", "").types("2112", 1).enter(), "10LOT\u001d2112\r");
        isScannedAlone(keyboard().controlBracket().waits(2).types("10LOT", 2).enter(), "\u001d10LOT\r");
    }

    @Test
    void aPersonsF8AndControlKeysReachTheControl() {
        var window = Window.after(keyboard()
                .hitsKey("F8", "")
                .waits(300)
                .controlBracket()
                .waits(300)
                .hitsKey("F2", "")
                .types("a", 50)
                .hitsKey("F3", ""));

        assertThat(window.controlKeys()).containsExactly("F8", "CONTROL", "CLOSE_BRACKET", "F2", "A", "F3");
        assertThat(window.results()).isEmpty();
    }

    @Test
    void anFKeyThatNothingMeansIsDroppedWithItsScan() {
        isScannedAlone(keyboard().types("AB", 1).hitsKey("F2", "").types("C", 1).enter(), "ABC\r");
    }

    @Test
    void aSecondEndKeyOfTheScannerIsSwallowedAndThePersonsIsNot() {
        isScannedAlone(keyboard().types("C12", 2).enter().waits(2).enter(), "C12\r");
        isScannedAlone(keyboard().types("C12", 2).enter().waits(2).hitsKey("DOWN", ""), "C12\r");

        var window = Window.after(
                keyboard().types("C12", 2).enter().waits(2).enter().waits(80).enter());

        assertThat(window.controlText()).isEqualTo("\r");
    }

    @Test
    void twoBurstsInARowAreTwoScans() {
        var window = Window.after(
                keyboard().types("C1", 1).enter().waits(1).types("C2", 1).enter());

        assertThat(window.scans()).containsExactly("C1\r", "C2\r");
    }

    @Test
    void aKeyHeldDownIsNoScan() {
        var window = Window.after(keyboard().holdsDown('0', 20, 30).waits(20).enter());

        assertThat(window.results()).isEmpty();
        assertThat(window.controlText()).isEqualTo("0".repeat(20) + "\r");
    }

    @Test
    void aScanThatBeginsWithTheKeyAPersonStillHoldsDownIsWhole() {
        var window = Window.after(
                keyboard().hits('g', 130).waits(60).types("G7FSQ", 2).enter());

        assertThat(window.scans()).containsExactly("G7FSQ\r");
        assertThat(window.controlText()).isEqualTo("g");
    }

    @Test
    void aCodeOfOneRepeatedDigitIsAScan() {
        isScannedAlone(keyboard().types("0000", 2).enter(), "0000\r");
    }

    @Test
    void whatAPersonTypedJustBeforeTheScanStaysWithTheControl() {
        var window = Window.after(keyboard().types("12", 60).types("X001", 2).enter());

        assertThat(window.scans()).containsExactly("X001\r");
        assertThat(window.controlText()).isEqualTo("12");
    }

    @Test
    void aScanRightAfterAKeySaysThatItMayLackItsBeginning() {
        var window = Window.after(keyboard()
                .types("X", 45)
                .types("001", 2)
                .enter()
                .waits(300)
                .types("7", 200)
                .types("X002", 2)
                .enter());

        assertThat(window.results())
                .extracting(result -> ((WedgeResult.Scanned) result).timing().followsTyping())
                .containsExactly(true, false);
    }

    @Test
    void aScanWithAHitchStaysWhole() {
        isScannedAlone(keyboard().types("X001", 2).waits(90).types("ABC123", 2).enter(), "X001ABC123\r");
    }

    @Test
    void aScanStaysWholeWhenTheWindowStoodStill() {
        var window = new Window(WedgeProfile.ANY);
        keyboard().types("X001", 2).strokes().forEach(window::seesNow);
        window.pulse(1400 * MILLI);
        new Keyboard(1401).types("ABC", 0).enter().strokes().forEach(window::seesNow);

        assertThat(window.scans()).containsExactly("X001ABC\r");
        assertThat(window.control()).allMatch(stroke -> stroke.key().equals("SHIFT"));
    }

    @Test
    void anArrowEndsTheHoldAtOnce() {
        var window = new Window(WedgeProfile.ANY);

        keyboard().types("ab", 0).hitsKey("LEFT", "").strokes().forEach(window::seesNow);

        assertThat(window.controlKeys()).containsExactly("A", "B", "LEFT");
    }

    private static LongBurst tooLong(Window window) {
        assertThat(window.results()).hasSize(1);
        return ((WedgeResult.CutOff) window.results().getFirst()).burst();
    }

    @Test
    void aBurstTooLongForAnyBarcodeIsToldOfAndLeavesNothingBehind() {
        var window = Window.after(
                keyboard().types("x".repeat(60_000), 1).enter().waits(500).types("ab", 200));

        var burst = tooLong(window);
        assertThat(burst.bytes()).isEqualTo(60_000);
        assertThat(burst.head()).isEqualTo("x".repeat(4096));
        assertThat(burst.hash()).isEqualTo(Sha256.of("x".repeat(60_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(burst.timing().median()).isEqualTo(1000);
        assertThat(window.controlText()).isEqualTo("ab");
    }

    @Test
    void aBurstTooLongEndsAtAPauseToo() {
        var window = new Window(WedgeProfile.ANY, 10)
                .sees(keyboard().types("x".repeat(12), 1).waits(300).types("a", 1));

        assertThat(tooLong(window).bytes()).isEqualTo(12);
        assertThat(window.controlText()).isEqualTo("a");
    }

    @Test
    void charactersWithoutAKeyOfTheirOwnAreScannedToo() {
        var window = new Window(WedgeProfile.ANY);
        for (String c : new String[] {"箱", "😀", "7"}) {
            window.seesNow(KeyStroke.typed(c, Modifiers.NONE, 5));
        }
        window.seesNow(KeyStroke.pressed("ENTER", Modifiers.NONE, 6));

        assertThat(window.scans()).containsExactly("箱😀7\r");
    }

    @Test
    void altGrTypesACharacter() {
        var window = new Window(WedgeProfile.ANY);
        var altGr = new Modifiers(true, true, false, false);
        window.seesNow(KeyStroke.pressed("Q", altGr, 1));
        window.seesNow(KeyStroke.typed("@", altGr, 1));
        keyboard().types("", 0);
        window.seesNow(KeyStroke.pressed("A", Modifiers.NONE, 2));
        window.seesNow(KeyStroke.typed("a", Modifiers.NONE, 2));
        window.seesNow(KeyStroke.pressed("ENTER", Modifiers.NONE, 3));

        assertThat(window.scans()).containsExactly("@a\r");
    }

    @Test
    void aScanCarriesItsBytesAndItsTiming() {
        var window = Window.after(keyboard().types("ABC", 4).enter());
        var scanned = (WedgeResult.Scanned) window.results().getFirst();

        assertThat(scanned.timing())
                .isEqualTo(new WedgeTiming(1000 * MILLI, 1012 * MILLI, 4 * MILLI, 4 * MILLI, 3, ScanEnd.ENTER, false));
        assertThat(scanned.timing().nanos()).isEqualTo(12 * MILLI);
        assertThat(scanned.burst())
                .isEqualTo(new KeyBurst("ABC", new ScanTiming(4000, 4000, 12000, ScanEnd.ENTER), Set.of(), false));
    }
}
