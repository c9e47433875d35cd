package tallydock.domain.device.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;

class LessonTest {
    private static final ScanTiming QUICK = new ScanTiming(2000, 5000, 40_000, ScanEnd.ENTER);

    private static KeyBurst burst(String text) {
        return new KeyBurst(text, QUICK, text.contains("\u001d") ? Set.of(Way.CONTROL_BRACKET) : Set.of(), false);
    }

    private static Lesson taught(UnaryOperator<String> scanner) {
        var lesson = Lesson.BEGUN;
        for (var code : TestCode.values()) {
            var heard = lesson.hear(burst(scanner.apply(code.payload())));
            assertThat(heard).isInstanceOf(Heard.Recognised.class);
            lesson = ((Heard.Recognised) heard).lesson();
        }
        return lesson;
    }

    private static Learned learned(UnaryOperator<String> scanner) {
        return taught(scanner).learned().orElseThrow();
    }

    @Test
    void aPlainScannerIsLearnedWithNothingInDoubt() {
        var learned = learned(UnaryOperator.identity());

        assertThat(learned.isUsable()).isTrue();
        assertThat(learned.missing()).isEmpty();
        assertThat(learned.doubts()).isEmpty();
        assertThat(learned.advice()).containsExactly(Advice.SEND_AIM);
        assertThat(learned.traits().ends()).containsExactly(ScanEnd.ENTER);
        assertThat(learned.traits().layout()).isEmpty();
        assertThat(learned.traits().letters()).isEqualTo(LetterCase.AS_IS);
        assertThat(learned.traits().separator().ways()).containsExactly(Way.CONTROL_BRACKET);
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void eachLayoutIsToldFromAllOthers(KeyboardLayout layout) {
        var learned = learned(text -> layout.typed(text).orElseThrow());

        assertThat(learned.traits().layout()).contains(layout);
        assertThat(learned.doubts()).isEmpty();
        assertThat(learned.advice()).contains(Advice.SET_KEYBOARD_COUNTRY);
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void capsLockOnAnyLayoutIsToldFromTheLayout(KeyboardLayout layout) {
        var learned = learned(text -> LetterCase.inverted(layout.typed(text).orElseThrow()));

        assertThat(learned.traits().layout()).contains(layout);
        assertThat(learned.traits().letters()).isEqualTo(LetterCase.INVERTED);
        assertThat(learned.advice()).contains(Advice.CAPS_LOCK_OFF);
    }

    @Test
    void aScannerThatMakesAllLettersSmallIsToldFromCapsLock() {
        var learned = learned(text -> text.toLowerCase(Locale.ROOT));

        assertThat(learned.traits().letters()).isEqualTo(LetterCase.LOWER);
        assertThat(learned.advice()).contains(Advice.KEEP_LETTERS);
    }

    @Test
    void prefixSuffixAndAimIdentifiersAreLearnedApartFromEachOther() {
        var learned = learned(text -> "~!" + aim(text) + text + "#");

        assertThat(learned.traits().frame()).isEqualTo(new Frame("~!", "#"));
        assertThat(learned.traits().sendsAim()).isTrue();
        assertThat(learned.advice()).isEmpty();
    }

    private static String aim(String payload) {
        return payload.equals(TestCode.SEPARATOR.payload())
                ? "]C1"
                : payload.equals(TestCode.SQUARE.payload()) ? "]d1" : "]C0";
    }

    @Test
    void aSeparatorSentAsTextIsLearnedAndOneThatIsDroppedIsTold() {
        var shown = learned(text -> text.replace("\u001d", "<GS>"));
        assertThat(shown.traits().separator()).isEqualTo(GroupSeparator.shownAs("<GS>"));

        var dropped = learned(text -> text.replace("\u001d", ""));
        assertThat(dropped.traits().separator()).isEqualTo(GroupSeparator.UNSEEN);
        assertThat(dropped.advice()).contains(Advice.SEND_SEPARATOR);

        var doubtful = learned(text -> text.replace("\u001d", "29"));
        assertThat(doubtful.traits().separator()).isEqualTo(GroupSeparator.UNSEEN);
        assertThat(doubtful.doubts()).containsExactly(Doubt.SEPARATOR_LIKE_A_CODE);
    }

    @Test
    void aScannerWithoutEndKeyOrPrefixCannotBeUsedAndIsToldWhatToSend() {
        var pause = new ScanTiming(2000, 5000, 40_000, ScanEnd.PAUSE);
        var heard = Lesson.BEGUN.hear(new KeyBurst(TestCode.DIGITS.payload(), pause, Set.of(), false));

        var learned = ((Heard.Recognised) heard).lesson().learned().orElseThrow();

        assertThat(learned.isUsable()).isFalse();
        assertThat(learned.advice()).first().isEqualTo(Advice.SEND_ENTER);
    }

    @Test
    void aScannerAsSlowAsAPersonNeedsAPrefix() {
        var slow = new ScanTiming(50_000, 60_000, 900_000, ScanEnd.ENTER);
        var heard = Lesson.BEGUN.hear(new KeyBurst(TestCode.DIGITS.payload(), slow, Set.of(), false));

        var learned = ((Heard.Recognised) heard).lesson().learned().orElseThrow();

        assertThat(learned.isUsable()).isFalse();
        assertThat(learned.advice()).first().isEqualTo(Advice.TYPE_FASTER_OR_SEND_PREFIX);
    }

    @Test
    void aCodeWithOneCharacterChangedLostOrAddedIsNoTestCode() {
        for (var code : TestCode.values()) {
            String text = code.payload();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != GroupSeparator.GS) {
                    var lost = text.substring(0, i) + text.substring(i + 1);
                    var changed = text.substring(0, i) + "~" + text.substring(i + 1);
                    assertThat(Lesson.BEGUN.hear(burst(lost))).as(lost).isNotInstanceOf(Heard.Recognised.class);
                    assertThat(Lesson.BEGUN.hear(burst(changed))).as(changed).isNotInstanceOf(Heard.Recognised.class);
                }
            }
        }
        assertThat(Lesson.BEGUN.hear(burst("X001ABC123"))).isInstanceOf(Heard.NotATestCode.class);
        assertThat(Lesson.BEGUN.hear(burst(""))).isInstanceOf(Heard.NotATestCode.class);
    }

    @Test
    void twoCodesRunTogetherAreNone() {
        var both = TestCode.SQUARE.payload() + TestCode.SQUARE.payload();

        assertThat(Lesson.BEGUN.hear(burst(both))).isInstanceOf(Heard.NotATestCode.class);
    }

    @Test
    void aCodeOfAnotherScannerIsNotMixedIn() {
        var first = (Heard.Recognised) Lesson.BEGUN.hear(burst(TestCode.DIGITS.payload()));
        var french = KeyboardLayout.FRENCH.typed(TestCode.LETTERS.payload()).orElseThrow();

        assertThat(first.lesson().hear(burst(french))).isEqualTo(new Heard.UnlikeTheOthers(TestCode.LETTERS));
    }

    @Test
    void theSameCodeAgainTakesThePlaceOfTheFirst() {
        var lesson = taught(UnaryOperator.identity());
        var again = (Heard.Recognised) lesson.hear(burst(TestCode.DIGITS.payload()));

        assertThat(again.again()).isTrue();
        assertThat(again.lesson().heard()).isEqualTo(EnumSet.allOf(TestCode.class));
    }

    @Test
    void whatWasNotScannedIsMissingAndInDoubt() {
        var first = (Heard.Recognised) Lesson.BEGUN.hear(burst(TestCode.DIGITS.payload()));
        var learned = first.lesson().learned().orElseThrow();

        assertThat(learned.missing()).hasSize(4).doesNotContain(TestCode.DIGITS);
        assertThat(learned.doubts())
                .containsExactly(Doubt.LETTERS_UNSEEN, Doubt.SEPARATOR_UNSEEN, Doubt.SQUARE_UNSEEN, Doubt.FEW_SCANS);
        assertThat(Lesson.BEGUN.learned()).isEmpty();
    }

    @Test
    void twoScannersOfOneStationShareTraitsThatCoverBoth() {
        var one = learned(text -> "~" + text).traits();
        var other = learned(text -> text.replace("\u001d", "^]")).traits();

        var both = one.and(other);

        assertThat(both.frame()).isEqualTo(Frame.NONE);
        assertThat(both.separator().ways()).containsExactlyInAnyOrder(Way.CONTROL_BRACKET, Way.VISIBLE);
        assertThat(both.ends()).containsExactly(ScanEnd.ENTER);
    }

    @Test
    void layoutsAreTheOtherWayRoundWhatTheyAre() {
        for (var layout : KeyboardLayout.values()) {
            for (var code : TestCode.values()) {
                var typed = layout.typed(code.payload());
                assertThat(typed.flatMap(layout::meant))
                        .as("%s %s", layout, code)
                        .isEqualTo(Optional.of(code.payload()));
            }
        }
        assertThat(KeyboardLayout.FRENCH.meant("Xàà&QBC&é\"")).contains("X001ABC123");
    }
}
