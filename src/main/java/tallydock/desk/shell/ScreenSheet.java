package tallydock.desk.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.kit.theme.Theme;

/// How the window looks: language, light or dark, size of the text, and the way out of the full screen where there is
/// one. Each change shows at once.
final class ScreenSheet extends VBox {
    private static final List<Integer> PERCENT = List.of(86, 100, 114, 129, 143, 157, 171);

    private final Furniture furniture;

    /// `leave` asks to leave the full screen; empty in an ordinary window.
    ScreenSheet(Furniture furniture, Optional<Runnable> leave, Runnable close) {
        this.furniture = furniture;
        getStyleClass().add("screen-sheet");
        var grid = new GridPane();
        grid.getStyleClass().add("screen-grid");
        var languages = new LanguageSwitch(furniture.texts());
        languages.setMaxWidth(USE_PREF_SIZE);
        grid.addRow(0, name(Say.key("shell.screen.language")), languages);
        grid.addRow(1, name(Say.key("shell.screen.theme")), themes());
        grid.addRow(2, name(Say.key("shell.screen.text")), sizes());
        var foot = new HBox(PushButton.primary(furniture.texts(), Say.key("shell.close"), close));
        foot.getStyleClass().add("screen-foot");
        leave.ifPresent(act -> foot.getChildren().add(leaving(act)));
        getChildren().addAll(grid, foot);
    }

    private Label name(Say say) {
        return furniture.texts().label(say, "muted");
    }

    private Button leaving(Runnable act) {
        var leaving = PushButton.of(furniture.texts(), "mdi2l-lock-outline", Say.key("shell.screen.leave"), act);
        leaving.setId("leave-station");
        return leaving;
    }

    private Node themes() {
        var halves = new HBox();
        halves.getStyleClass().add("language-switch");
        halves.setMaxWidth(USE_PREF_SIZE);
        for (var theme : Theme.values()) {
            halves.getChildren().add(half(theme));
        }
        return halves;
    }

    private ToggleButton half(Theme theme) {
        var chosen = furniture.look().theme();
        var half = new ToggleButton();
        half.setId("theme-" + theme);
        half.getStyleClass().add("language-half");
        half.setMinWidth(USE_PREF_SIZE);
        furniture.texts().bind(half.textProperty(), name(theme));
        half.setOnAction(_ -> {
            chosen.set(theme);
            half.setSelected(true);
        });
        chosen.subscribe(now -> half.setSelected(now == theme));
        return half;
    }

    private static Say name(Theme theme) {
        return switch (theme) {
            case LIGHT -> Say.key("shell.screen.light");
            case DARK -> Say.key("shell.screen.dark");
            case SYSTEM -> Say.key("shell.screen.system");
        };
    }

    private Node sizes() {
        var scale = furniture.look().scale();
        var now = new Label();
        now.setId("text-size");
        now.getStyleClass().addAll("screen-size", "bold");
        var smaller = size("text-smaller", "mdi2m-minus", Say.key("shell.screen.smaller"), -1);
        var larger = size("text-larger", "mdi2p-plus", Say.key("shell.screen.larger"), 1);
        scale.subscribe(size -> {
            now.setText(size.percent() + " %");
            smaller.setDisable(nearest(size) == 0);
            larger.setDisable(nearest(size) == PERCENT.size() - 1);
        });
        var line = new HBox(smaller, now, larger);
        line.getStyleClass().add("screen-sizes");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button size(String id, String icon, Say name, int step) {
        var scale = furniture.look().scale();
        var button = PushButton.icon(
                furniture.texts(),
                icon,
                name,
                () -> scale.set(TextScale.ofPercent(
                        PERCENT.get(Math.clamp(nearest(scale.get()) + step, 0, PERCENT.size() - 1)))));
        button.setId(id);
        return button;
    }

    private static int nearest(TextScale scale) {
        var best = 0;
        for (var i = 1; i < PERCENT.size(); i++) {
            if (Math.abs(PERCENT.get(i) - scale.percent()) < Math.abs(PERCENT.get(best) - scale.percent())) {
                best = i;
            }
        }
        return best;
    }
}
