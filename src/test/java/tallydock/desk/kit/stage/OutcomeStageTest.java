package tallydock.desk.kit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;

class OutcomeStageTest {
    private static final StageContent ACCEPTED = StageContent.of(Outcome.ACCEPTED, Outcome.ACCEPTED.word())
            .withCode(StageCode.plain("LUM-DESK-WHT"))
            .withItem(new StageItem(
                    Pictogram.LAMP,
                    Say.both("Desk lamp", "台灯"),
                    Outcome.ACCEPTED.step(5).orElseThrow()))
            .withCount(CountText.of(7, 12));

    private final Texts texts = new Texts(Language.ENGLISH);

    private OutcomeStage laid(StageContent content) {
        return FxRoom.on(() -> {
            var stage = new OutcomeStage(texts, content);
            var scene = new Scene(stage, 882, 424);
            new Look(Fonts.installed()).dress(scene);
            for (var i = 0; i < 4; i++) {
                stage.applyCss();
                stage.layout();
            }
            return stage;
        });
    }

    private static Label label(OutcomeStage stage, String selector) {
        return (Label) Objects.requireNonNull(stage.lookup(selector), selector);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anOutcomeSetsItsFillItsIconAndItsWordTogether(Outcome outcome) {
        var stage = laid(StageContent.of(outcome, outcome.word(3, 4)));

        assertThat(Stream.of(Fill.values())
                        .filter(fill -> stage.getPseudoClassStates().contains(fill.pseudoClass())))
                .containsExactly(outcome.fill());
        assertThat(label(stage, ".stage-icon").getText()).isNotBlank();
        assertThat(label(stage, ".stage-word").getText()).isEqualTo(texts.now(outcome.word(3, 4)));
    }

    @Test
    void theNextContentLeavesNothingOfTheOneBefore() {
        var stage = laid(ACCEPTED);

        FxRoom.run(() -> stage.content().set(StageContent.of(Outcome.CANNOT_SAVE, Outcome.CANNOT_SAVE.word())));

        assertThat(stage.lookup(".stage-code")).isNull();
        assertThat(stage.lookup(".stage-item")).isNull();
        assertThat(stage.lookup(".count-block").isVisible()).isFalse();
    }

    @Test
    void aScreenReaderHearsWordItemCountAndStep() {
        var stage = laid(ACCEPTED);

        assertThat(stage.getAccessibleText()).isEqualTo("Accepted, Desk lamp, LUM-DESK-WHT, 7 of 12, 5 more to go");
    }

    @Test
    void theLanguageSwitchRedrawsEveryWordAndKeepsTheCount() {
        var stage = laid(ACCEPTED);

        FxRoom.run(() -> texts.speak(Language.CHINESE));

        assertThat(label(stage, ".stage-word").getText()).isEqualTo("已收");
        assertThat(label(stage, ".stage-name").getText()).isEqualTo("台灯");
        assertThat(label(stage, ".count-number").getText()).isEqualTo("7");
        assertThat(label(stage, ".count-half").getText()).isEqualTo("应收 12");
    }

    @ParameterizedTest
    @CsvSource({"7,220", "12,220", "128,150", "1200,110", "48000,84"})
    void theNumberShrinksWithItsDigits(long counted, double size) {
        var stage = laid(ACCEPTED.withCount(CountText.of(counted, 90_000)));

        assertThat(label(stage, ".count-number").getFont().getSize()).isBetween(size - 1, size + 1);
    }

    @Test
    void aBlindCountShowsNoExpectation() {
        var stage = laid(ACCEPTED.withCount(CountText.blind(7)));

        assertThat(label(stage, ".count-half").getText()).isEqualTo("counted").doesNotContainPattern("\\d");
    }

    @Test
    void aLongCodeShrinksOnceThenDropsItsMiddleAndKeepsItsEnd() {
        var stage = laid(ACCEPTED.withCode(StageCode.plain("LUMINA-DESKLAMP-FOLDING-WHITE-EU-PLUG")));
        var code = label(stage, ".stage-code");
        var shown = ((Text) code.lookup(".text")).getText();

        assertThat(code.getFont().getSize()).isBetween(39.0, 41.0);
        assertThat(shown).startsWith("LUM").contains("..").endsWith("PLUG");
    }

    @Test
    void aStageAtRestKeepsItsWordsWhenItsFillCalmsDown() {
        var stage = laid(ACCEPTED);

        FxRoom.run(() -> stage.rest(true));

        assertThat(label(stage, ".stage-word").getText()).isEqualTo("Accepted");
        assertThat(stage.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("resting"));
        FxRoom.run(() -> stage.content().set(ACCEPTED.withCount(CountText.of(8, 12))));
        assertThat(stage.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("resting"));
    }
}
