package tallydock.desk.products;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.CodeKind;
import tallydock.domain.register.form.CodeEntry;

/// The codes of a form, a line each: kind, code, and for a case the units in it.
final class CodeLines {
    private final Texts texts;
    private final VBox lines = new VBox();
    private final List<Line> all = new ArrayList<>();

    private record Line(Node node, ComboBox<CodeKind> kind, TextField code, TextField units) {}

    CodeLines(Texts texts, List<CodeEntry> entries) {
        this.texts = texts;
        lines.getStyleClass().add("product-code-lines");
        entries.forEach(this::add);
    }

    Node node() {
        var more = PushButton.of(texts, "mdi2p-plus", Say.key("products.add-code"), () -> add("").requestFocus());
        more.setId("add-code");
        var box = new VBox(lines, more);
        box.getStyleClass().add("product-code-lines");
        return box;
    }

    List<CodeEntry> entries() {
        return all.stream()
                .map(line -> new CodeEntry(line.kind.getValue(), line.code.getText(), line.units.getText()))
                .toList();
    }

    /// A further line; its kind shows in the shape of the code.
    TextField add(String code) {
        String text = code.strip();
        return add(text.isEmpty() ? new CodeEntry(CodeKind.GTIN, "", "") : CodeEntry.scanned(text));
    }

    private TextField add(CodeEntry entry) {
        var kind = new ComboBox<CodeKind>();
        kind.getItems().setAll(CodeKind.values());
        kind.setValue(entry.kind());
        kind.setCellFactory(_ -> new SaidCell<>(texts, ProductWords::kind));
        kind.setButtonCell(new SaidCell<>(texts, ProductWords::kind));
        kind.getStyleClass().add("product-kind-choice");
        var code = new TextField(entry.text());
        code.getStyleClass().add("mono");
        HBox.setHgrow(code, Priority.ALWAYS);
        var units = new TextField(entry.units());
        units.getStyleClass().add("product-units");
        texts.bind(units.promptTextProperty(), Say.key("products.units-each"));
        units.visibleProperty().bind(kind.valueProperty().isEqualTo(CodeKind.CASE));
        var node = new HBox(kind, code, units);
        var line = new Line(node, kind, code, units);
        var remove =
                PushButton.icon(texts, "mdi2t-trash-can-outline", Say.key("products.remove-code"), () -> remove(line));
        node.getChildren().add(remove);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("product-code-line");
        all.add(line);
        lines.getChildren().add(node);
        return code;
    }

    private void remove(Line line) {
        all.remove(line);
        lines.getChildren().remove(line.node);
    }
}
