package tallydock.desk.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.label.Band.Height;
import tallydock.domain.label.Content;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;

/// The room of label templates in a window.
class LabelsRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final LabelsBench bench = new LabelsBench();

    private Template kept() {
        return bench.saved.getLast();
    }

    private static void choose(Window window, String menu, int item) {
        window.act(() ->
                ((MenuButton) window.scene().lookup(menu)).getItems().get(item).fire());
    }

    @Test
    void aChangedLineIsSavedAsTheNextVersion() {
        var window = bench.window(COMPACT);
        window.press("line-2");
        window.type("pattern", "{sku} {title}");
        window.type("letter-size", "3,2");
        window.press("save-template");

        assertThat(kept().id()).isEqualTo("unit");
        assertThat(kept().version()).isEqualTo(2);
        var words = (Content.Words) kept().bands().get(1).parts().getFirst().content();
        assertThat(words.pattern().text()).isEqualTo("{sku} {title}");
        assertThat(words.sizeUm()).isEqualTo(3_200);
        assertThat(window.words()).anyMatch(word -> word.startsWith("unit: saved"));
    }

    @Test
    void templatesThatDifferBySymbolAloneAreNamedApart() {
        assertThat(bench.window(COMPACT).words())
                .contains("FBA box label · PDF417", "FBA box label · Data Matrix", "FBA box label · QR");
    }

    @Test
    void whatIsNoFieldAndNoSizeIsMarkedAndNotTaken() {
        var window = bench.window(COMPACT);
        window.press("line-2");
        window.type("pattern", "{sku} {nonsense}");
        window.type("letter-size", "900");

        assertThat(window.scene().lookup("#pattern").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("wrong");
        assertThat(window.scene().lookup("#save-template").isDisabled()).isTrue();
    }

    @Test
    void linesAreMovedRemovedAndAdded() {
        var own = Templates.ALL.getFirst();
        var window = bench.window(COMPACT);
        window.press("line-2");
        window.press("line-up");
        window.press("save-template");
        assertThat(kept().bands().getFirst()).isEqualTo(own.bands().get(1));

        window.press("line-1");
        window.press("line-remove");
        window.press("save-template");
        assertThat(kept().bands()).hasSize(own.bands().size() - 1);

        choose(window, "#lines > .menu-button", 1);
        window.press("save-template");
        assertThat(kept().bands().get(1).parts().getFirst().content()).isInstanceOf(Content.Bars.class);
    }

    @Test
    void aLineTakesAFixedHeightOrItsShareOfTheRest() {
        var window = bench.window(COMPACT);
        window.act(() -> ((CheckBox) window.scene().lookup("#fixed-height")).setSelected(true));
        window.settle();
        window.type("line-height", "12.5");
        window.press("save-template");

        assertThat(kept().bands().getFirst().height()).isEqualTo(new Height.Fixed(12_500));
    }

    @Test
    void aLogoIsChosenAndStandsOnTheLabel() {
        var window = bench.window(COMPACT);
        choose(window, "#lines > .menu-button", 3);
        window.settle();
        window.press("choose-logo");
        window.press("save-template");

        assertThat(kept().bands().get(1).parts().getFirst().content())
                .isEqualTo(new Content.Picture(LabelsBench.LOGO, Content.Align.LEFT));
    }

    @Test
    void anotherTemplateWaitsUntilTheChangesAreSavedOrGivenUp() {
        var window = bench.window(COMPACT);
        window.press("line-2");
        window.press("line-remove");
        window.press("template-carton");
        assertThat(window.words()).contains("Save the changes or discard them first.");

        window.press("discard");
        window.press("template-carton");
        window.press("line-remove");
        window.press("save-template");
        assertThat(bench.saved).extracting(Template::id).containsExactly("carton");
    }

    @Test
    void aTemplateOfOnesOwnNeedsANameThatIsFree() {
        var window = bench.window(COMPACT);
        window.press("save-as");
        assertThat(window.words()).contains("Enter a name first.");
        window.type("template-name", "carton");
        window.press("save-as");
        assertThat(window.words()).contains("There is a template carton already. Choose another name.");
        window.type("template-name", "Gift 礼品");
        window.press("save-as");

        assertThat(kept()).isEqualTo(Templates.ALL.getFirst().as("Gift 礼品", 1));
    }

    @Test
    void templatesGoOutAndComeInAsFiles() {
        var window = bench.window(COMPACT);
        window.press("import-template");
        assertThat(window.words()).anyMatch(word -> word.startsWith("This file is no label template."));

        bench.file = Optional.of(Templates.ALL.getFirst().as("From China", 4));
        window.press("import-template");
        assertThat(bench.saved).extracting(Template::id).containsExactly("From China");
        window.press("export-template");
        assertThat(bench.exported).extracting(Template::id).containsExactly("From China");

        window.press("drop-template");
        assertThat(bench.dropped).isEqualTo(List.of("From China"));
    }

    @Test
    void whatIsNotAsItShouldBeIsSaidBesideTheLabel() {
        var window = bench.window(COMPACT);
        window.act(() -> {
            var stock = (ComboBox<?>) window.scene().lookup("#stock");
            for (int i = 0; i < stock.getItems().size(); i++) {
                if (stock.getItems().get(i).toString().contains("40x30")) {
                    stock.getSelectionModel().select(i);
                }
            }
        });
        window.settle();

        assertThat(window.words()).anyMatch(word -> word.contains("are free beside the bars"));
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortInAnySetting(Setting setting) {
        var window = bench.window(setting);
        for (String template : List.of("template-carton", "template-box", "template-command")) {
            window.press(template);
            window.settle();
            assertThat(window.faults()).as("%s %s", template, setting.name()).isEmpty();
        }
    }
}
