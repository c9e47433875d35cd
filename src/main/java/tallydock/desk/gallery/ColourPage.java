package tallydock.desk.gallery;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Colours and type, as they are.
final class ColourPage {
    private static final List<String> FILLS =
            List.of("accepted", "complete", "warning", "duplicate", "stop", "offline");
    private static final List<String> TYPE = List.of("d2", "s1", "s2", "t1", "t2", "b1", "c1", "c2");

    private final Texts texts;

    ColourPage(Texts texts) {
        this.texts = texts;
    }

    Node page() {
        return new Sheet(texts)
                .row(
                        Say.both("Outcome fills", "结果底色"),
                        FILLS.stream()
                                .map(name -> swatch("-td-" + name, "-td-on-" + name))
                                .toArray(Node[]::new))
                .row(
                        Say.both("Subtle pairs", "浅色组合"),
                        FILLS.stream()
                                .map(name -> swatch("-td-" + name + "-subtle", "-td-on-" + name + "-subtle"))
                                .toArray(Node[]::new))
                .row(Say.both("Surfaces", "表面"), surfaces())
                .row(Say.both("Type", "字号"), TYPE.stream().map(this::type).toArray(Node[]::new))
                .page();
    }

    private static Node[] surfaces() {
        return Arrays.stream(new String[][] {
                    {"-td-ink", "-td-on-ink"},
                    {"-td-canvas", "-td-fg"},
                    {"-td-card", "-td-fg"},
                    {"-td-card", "-td-fg-muted"},
                    {"-td-inset", "-td-fg"},
                    {"-td-accent-fill", "-td-on-accent"},
                    {"-td-card", "-td-accent"}
                })
                .map(pair -> swatch(pair[0], pair[1]))
                .toArray(Node[]::new);
    }

    private static Node swatch(String fill, String text) {
        var name = new Label(fill.substring(4) + " 12");
        name.setStyle("-fx-text-fill: " + text + ";");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var swatch = new StackPane(name);
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + fill + ";");
        return swatch;
    }

    private Node type(String styleClass) {
        return texts.label(Say.both(styleClass + " Carton 4 of 12", styleClass + " 第 4 箱，共 12 箱"), styleClass);
    }
}
