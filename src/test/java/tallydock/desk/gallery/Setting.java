package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.List;
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

    /// Both window sizes and both languages, for the layout of rooms with many states: the themes differ in paint
    /// alone.
    public static List<Setting> shapes() {
        return usual().stream().filter(each -> each.theme() == Theme.LIGHT).toList();
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
        Settling.settle(scene.getRoot());
        return scene;
    }
}
