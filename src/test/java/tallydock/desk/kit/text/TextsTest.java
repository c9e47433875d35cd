package tallydock.desk.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;

class TextsTest {
    private final Texts texts = new Texts(Language.ENGLISH);

    @Test
    void aBoundLabelIsSpokenAnewWhenTheLanguageChanges() {
        var label = FxRoom.on(() -> texts.label(Say.key("kit.outcome.accepted.step", 5)));

        assertThat(label.getText()).isEqualTo("5 more to go");
        FxRoom.run(() -> texts.speak(Language.CHINESE));
        assertThat(label.getText()).isEqualTo("还差 5 件");
    }

    @Test
    void aTextInsideATextIsSpokenInTheSameLanguage() {
        var say = Say.key("kit.outcome.counted-twice.step", Say.key("kit.station", 4), "09:12");

        assertThat(texts.in(Language.ENGLISH, say)).isEqualTo("Station 04, 09:12");
        assertThat(texts.in(Language.CHINESE, say)).isEqualTo("4 号工位，09:12");
    }

    @Test
    void aNameOfTheDataFollowsTheLanguageAndACodeDoesNot() {
        assertThat(texts.in(Language.CHINESE, Say.both("Bath towel", "浴巾"))).isEqualTo("浴巾");
        assertThat(texts.in(Language.CHINESE, Say.asIs("CTN-0004"))).isEqualTo("CTN-0004");
    }

    @Test
    void aMissingTextShowsItsKeyInsteadOfStoppingTheStation() {
        assertThat(texts.now(Say.key("kit.no-such-text"))).isEqualTo("kit.no-such-text");
        assertThat(texts.now(Say.key("nobody.wrote-this", 1))).isEqualTo("nobody.wrote-this");
    }
}
