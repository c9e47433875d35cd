package tallydock.desk.receive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Armament;
import tallydock.domain.station.stage.Asking;
import tallydock.domain.station.stage.CartonView;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.Progress;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.stage.Tallied;

class StageWordsTest {
    private static final Sku MUG = new Sku("MUG");
    private static final Tallied SEVEN = new Tallied(7, Optional.of(12L));
    private static final StageWords WORDS = new StageWords(ZoneOffset.UTC, _ -> Pictogram.BOX, _ -> Optional.empty());

    private static StageView view(OutcomeKind kind, Optional<OutcomeKind> notice, List<Choice> choices) {
        var names = new Names(Optional.of("杯"), Optional.of("Mug"));
        var carton = new CartonView(
                Optional.of(new CartonNo("4")), false, List.of(new ItemLine(MUG, names, SEVEN, 0, true, true)), SEVEN);
        return new StageView(
                Headline.of(kind, MUG, 2),
                notice,
                Optional.of(SEVEN),
                carton,
                new Asking(
                        kind.fill() == tallydock.domain.station.stage.Fill.STOP,
                        choices,
                        List.of(),
                        Optional.empty(),
                        List.of()),
                new StageView.Background(
                        new Progress(3, 12, false),
                        new Armament(1, false, Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()));
    }

    private static void assertSpoken(Say say) {
        var texts = new Texts(Language.ENGLISH);
        for (var language : Language.values()) {
            assertThat(texts.in(language, say))
                    .as("%s", say)
                    .isNotBlank()
                    .doesNotStartWith("receive.")
                    .doesNotStartWith("kit.");
        }
        assertThat(texts.in(Language.ENGLISH, say)).isNotEqualTo(texts.in(Language.CHINESE, say));
    }

    /// A weight is a number with its unit, the same in both languages; `ReceiveWeighTest` has it.
    @ParameterizedTest
    @EnumSource(value = OutcomeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "WEIGHED")
    void everyOutcomeSetsPseudoClassIconWordAndSoundTogether(OutcomeKind kind) {
        var content = WORDS.of(view(kind, Optional.empty(), List.of()));
        var stage = FxRoom.on(() -> new OutcomeStage(new Texts(Language.CHINESE), content));

        assertThat(stage.getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass(kind.fill().name().toLowerCase(Locale.ROOT)));
        assertThat(content.fill().name()).isEqualTo(kind.fill().name());
        assertThat(content.icon()).startsWith("mdi2");
        assertSpoken(content.word());
        content.step().ifPresent(StageWordsTest::assertSpoken);
        assertThat(Sound.values()).extracting(Sound::name).contains(kind.sound().name());
        assertThat(content.fill() == Fill.STOP).isEqualTo(kind.sound().name().equals("STOP"));
    }

    @Test
    void aNoticeStandsOverAGoodScanButDoesNotCalmAStop() {
        var repeat = Optional.of(OutcomeKind.REPEAT);
        StageContent calm = WORDS.of(view(OutcomeKind.ACCEPTED, repeat, List.of()));
        var held = WORDS.of(view(OutcomeKind.UNKNOWN_BARCODE, Optional.of(OutcomeKind.CHOOSE_FIRST), List.of()));

        assertThat(calm.fill()).isEqualTo(Fill.IDLE);
        assertThat(held.fill()).isEqualTo(Fill.STOP);
        assertThat(held.icon()).isEqualTo(Fill.STOP.icon());
    }

    @Test
    void everyChoiceHasItsCard() {
        var codes = new ChoiceWords(_ -> new ModuleMatrix(List.of("#")));
        var rare = List.of(
                Choice.of(OutcomeKind.COUNTED_TWICE, Command.YES, true),
                Choice.of(OutcomeKind.COUNTED_TWICE, Command.NO, false),
                Choice.of(OutcomeKind.OTHER_SHIPMENT, Command.YES, true),
                Choice.of(OutcomeKind.OTHER_SHIPMENT, Command.NO, false),
                Choice.of(OutcomeKind.NEEDS_SUPERVISOR, Command.BACK, false));

        var cards = codes.of(view(OutcomeKind.OVER, Optional.empty(), rare));
        assertThat(cards).hasSize(5).allSatisfy(card -> assertSpoken(card.title()));
        assertThat(cards.getFirst().safe()).isTrue();
        assertThat(cards.getLast().codeName()).isEqualTo("TD-BACK");
    }
}
