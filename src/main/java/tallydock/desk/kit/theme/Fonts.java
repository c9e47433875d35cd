package tallydock.desk.kit.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import tallydock.desk.kit.text.Say;

/// The two families of the window, chosen once at start from those installed. JavaFX takes one name and no fallback
/// list.
public record Fonts(String ui, String mono, boolean hasChinese) {
    private static final List<String> UI = List.of(
            "Noto Sans SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Hiragino Sans GB",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Noto Sans CJK JP",
            "Droid Sans Fallback");
    private static final List<String> MONO = List.of(
            "Noto Sans Mono",
            "Cascadia Mono",
            "Consolas",
            "SF Mono",
            "Menlo",
            "DejaVu Sans Mono",
            "Noto Sans Mono CJK SC",
            "Liberation Mono");

    /// Chooses among the families of this computer.
    public static Fonts installed() {
        return choose(Font.getFamilies());
    }

    /// Chooses among the named families; without a Chinese one the system's own is taken and `hasChinese` is false.
    public static Fonts choose(Collection<String> families) {
        var ui = first(UI, families);
        return new Fonts(ui.orElse("System"), first(MONO, families).orElse("Monospaced"), ui.isPresent());
    }

    /// What to tell the person when no Chinese family was found.
    public Optional<Say> warning() {
        return hasChinese ? Optional.empty() : Optional.of(Say.key("kit.fonts.no-chinese"));
    }

    private static Optional<String> first(List<String> wanted, Collection<String> families) {
        return wanted.stream().filter(families::contains).findFirst();
    }

    /// A style sheet as a URL: families and root size, so that popups get them as well as the window.
    String sheet(TextScale scale) {
        var css = ".root { -fx-font-family: \"%s\"; -fx-font-size: %spx; }\n.mono { -fx-font-family: \"%s\"; }\n"
                .formatted(ui, scale.rootPx(), mono);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
