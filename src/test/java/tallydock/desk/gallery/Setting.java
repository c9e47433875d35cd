package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.kit.theme.Theme;

/// One way a page can be drawn: window size, language, theme, text scale.
public record Setting(int width, int height, Language language, Theme theme, double rootPx) {
    /// Both window sizes, both languages, both themes at 100 %.
    public static List<Setting> usual() {
        var all = new ArrayList<Setting>();
        for (var language : Language.values()) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                all.add(new Setting(1366, 768, language, theme, 14));
                all.add(new Setting(1920, 1080, language, theme, 14));
            }
        }
        return List.copyOf(all);
    }

    public String name() {
        return "%dx%d-%s-%s%s"
                .formatted(
                        width,
                        height,
                        language == Language.ENGLISH ? "en" : "zh",
                        theme == Theme.DARK ? "dark" : "light",
                        rootPx == 14 ? "" : "-%d".formatted(Math.round(100 * rootPx / 14)));
    }

    /// Lays a page out at this setting. FX thread.
    public Scene lay(GalleryPage page) {
        var texts = new Texts(language);
        var root = new StackPane(page.build().apply(texts));
        var scene = new Scene(root, width, height);
        var look = new Look(Fonts.installed());
        look.theme().set(theme);
        look.scale().set(new TextScale(rootPx));
        look.dress(scene, "signin", "receive", "practice", "gallery");
        settle(scene.getRoot());
        return scene;
    }

    // Sizes chosen during layout are styles of the next pulse; four rounds are more than any page needs.
    private static void settle(Parent root) {
        for (var round = 0; round < 4; round++) {
            root.applyCss();
            root.layout();
        }
    }
}
