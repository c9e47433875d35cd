package tallydock.domain.barcode.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LetterCase;

class KeyRepairTest {
    private static final KeyRepair UNLEARNED = new KeyRepair(KeyboardTraits.ANY);

    private static KeyRepair learned(KeyboardLayout layout) {
        return learned(GroupSeparator.UNSEEN, Optional.of(layout));
    }

    private static KeyRepair learned(GroupSeparator separator, Optional<KeyboardLayout> layout) {
        var any = KeyboardTraits.ANY;
        return new KeyRepair(new KeyboardTraits(
                any.pace(), any.ends(), any.frame(), separator, any.letters(), any.sendsAim(), layout));
    }

    private static String read(KeyRepair repair, String typed, String... known) {
        return switch (repair.of(typed, false)) {
            case Meant.Surely(var text) -> text;
            case Meant.Perhaps perhaps -> ended(perhaps.by(Set.of(known)::contains));
            case Meant.Garbled _ -> "garbled";
        };
    }

    private static String ended(Meant meant) {
        return meant instanceof Meant.Surely(var text) ? text : "garbled";
    }

    @Test
    void aCodeTypedOnAFrenchComputerIsReadWhereItIsKnown() {
        assertThat(read(UNLEARNED, "Xàà&QBC&é\"", "X001ABC123")).isEqualTo("X001ABC123");
    }

    @Test
    void aCodeThatNobodyKnowsIsNotGuessed() {
        assertThat(read(UNLEARNED, "Xàà&QBC&é\"")).isEqualTo("garbled");
        assertThat(read(UNLEARNED, "ZELLOW")).isEqualTo("ZELLOW");
    }

    @Test
    void whereTwoLayoutsMakeTwoKnownCodesNeitherIsTaken() {
        assertThat(read(UNLEARNED, "Aé-", "Q26", "Q2)")).isEqualTo("Q26");
        assertThat(read(UNLEARNED, "WZé", "ZW2", "ZY2", "YW2")).isEqualTo("ZW2");
    }

    @Test
    void lettersThatChangePlacesAreReadWhereOnlyTheOtherCodeIsKnown() {
        assertThat(read(UNLEARNED, "X00Z1YABC1", "X00Y1ZABC1")).isEqualTo("X00Y1ZABC1");
        assertThat(read(UNLEARNED, "X00Z1YABC1", "X00Y1ZABC1", "X00Z1YABC1")).isEqualTo("X00Z1YABC1");
        assertThat(read(UNLEARNED, "X00Z1YABC1")).isEqualTo("X00Z1YABC1");
    }

    @Test
    void aCodeOfPlainCharactersIsNotEvenAskedAbout() {
        assertThat(UNLEARNED.of("X001ABC123", false)).isEqualTo(new Meant.Surely("X001ABC123"));
        assertThat(UNLEARNED.of("MUG-CRM-350", false)).isEqualTo(new Meant.Surely("MUG-CRM-350"));
        assertThat(UNLEARNED.of("4006381333931", false)).isEqualTo(new Meant.Surely("4006381333931"));
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void aNumberWithCheckDigitIsReadOnAnyLayoutWithoutAsking(KeyboardLayout layout) {
        layout.typed("4006381333931")
                .ifPresent(typed -> assertThat(read(UNLEARNED, typed)).isEqualTo("4006381333931"));
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void commandsAndBadgesAreReadOnAnyLayout(KeyboardLayout layout) {
        var badge = BadgeCode.create(new Random(5)).payload();
        for (var code : new String[] {Command.UNDO.payload(), Command.CLOSE.payload(), badge}) {
            var typed = layout.typed(code).orElseThrow();
            assertThat(read(UNLEARNED, typed)).as(typed).isEqualTo(code);
        }
    }

    @Test
    void withALearnedLayoutACodeNobodyKnowsIsReadWhereItCannotBeOneAsTyped() {
        assertThat(read(learned(KeyboardLayout.FRENCH), "Xàà&QBC&é\"")).isEqualTo("X001ABC123");
        assertThat(read(learned(KeyboardLayout.GERMAN), "ZELLOW")).isEqualTo("ZELLOW");
        assertThat(read(learned(KeyboardLayout.GERMAN), "ZELLOW", "YELLOW")).isEqualTo("YELLOW");
    }

    @Test
    void aLearnedLayoutIsBelievedWhereACheckDigitProvesNoLetters() {
        var german = learned(KeyboardLayout.GERMAN);

        assertThat(read(german, "010400638133393110IHZL2")).isEqualTo("010400638133393110IHYL2");
        assertThat(read(german, "4006381333931")).isEqualTo("4006381333931");
    }

    @Test
    void aLearnedTextForTheSeparatorIsPutRightButNotAtTheBeginning() {
        var repair = learned(GroupSeparator.shownAs("]"), Optional.empty());

        assertThat(read(repair, "]C10104006381333931" + "10AB]21X")).isEqualTo("]C10104006381333931" + "10AB\u001d21X");
    }

    @Test
    void aSeparatorSentAsTextIsFoundWhereTheElementsAreProved() {
        assertThat(read(UNLEARNED, "]C101040063813339311" + "0AB<GS>21X")).contains("\u001d");
        assertThat(read(UNLEARNED, "AB]12")).isEqualTo("AB]12");
    }

    @Test
    void capsLockTurnsTheKindOfSymbolAndSmallLettersBack() {
        assertThat(UNLEARNED.of("]c1010400638133393110ab", true))
                .isEqualTo(new Meant.Surely("]C1010400638133393110AB"));
        assertThat(UNLEARNED.of("x001abc", true)).isEqualTo(new Meant.Surely("X001ABC"));
        assertThat(UNLEARNED.of("X001ABC", true)).isEqualTo(new Meant.Surely("X001ABC"));
        assertThat(LetterCase.inverted("aB1é")).isEqualTo("Ab1É");
    }

    @Test
    void anyTextIsReadAsSomething() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(12), 0, round % 2 == 0 ? 0x250 : 0x10FFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(read(learned(KeyboardLayout.FRENCH), text))
                    .as("seed %d round %d", seed, round)
                    .isNotNull();
            assertThat(read(UNLEARNED, text)).isNotNull();
        }
    }
}
