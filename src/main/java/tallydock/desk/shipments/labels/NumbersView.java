package tallydock.desk.shipments.labels;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.labels.NumbersModel.Typed;
import tallydock.domain.label.sscc.SsccRange;

/// The company prefix and the range of this station, and the fields to choose another.
final class NumbersView extends VBox {
    private static final int WIDE = 13;
    private static final int NARROW = 2;

    private final Texts texts;
    private final NumbersModel model;

    NumbersView(Texts texts, NumbersModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("labelling-numbers");
        setId("label-numbers");
        model.own().subscribe(_ -> show());
        model.typed().subscribe(_ -> show());
        model.remark().subscribe(_ -> show());
    }

    private void show() {
        var typed = model.typed().get();
        getChildren().setAll(typed.isPresent() ? fields(typed.orElseThrow()) : rest());
        if (!model.remark().get().isNothing()) {
            var remark = texts.label(model.remark().get(), "labelling-remark");
            remark.setId("numbers-remark");
            remark.setWrapText(true);
            remark.setMinHeight(USE_PREF_SIZE);
            getChildren().add(remark);
        }
    }

    private List<Node> rest() {
        var said = texts.label(model.own().get().map(NumbersView::range).orElse(Say.key("labelling.numbers.none")));
        said.setId("own-range");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var nodes = new ArrayList<Node>();
        nodes.add(texts.label(Say.key("labelling.numbers.title"), "bold"));
        nodes.add(said);
        if (model.isOffered()) {
            var edit = PushButton.of(
                    texts,
                    model.isLocked() ? "mdi2l-lock-outline" : "mdi2p-pencil",
                    Say.key("labelling.numbers.edit"),
                    model::edit);
            edit.setId("edit-range");
            nodes.add(edit);
        }
        return nodes;
    }

    private static Say range(SsccRange range) {
        return Say.key(
                "labelling.numbers.range",
                range.prefix().digits(),
                Integer.toString(range.extension()),
                Long.toString(range.first()),
                Long.toString(range.last()));
    }

    private List<Node> fields(Typed typed) {
        var prefix = field("range-prefix", typed.prefix(), WIDE);
        var extension = field("range-extension", typed.extension(), NARROW);
        var first = field("range-first", typed.first(), WIDE);
        var last = field("range-last", typed.last(), WIDE);
        var propose = button(
                "propose-range",
                PushButton.plain(texts, Say.key("labelling.numbers.propose"), () -> model.propose(prefix.getText())));
        var set = button(
                "set-range",
                PushButton.primary(
                        texts,
                        Say.key("labelling.numbers.set"),
                        () -> model.choose(new Typed(
                                prefix.getText().strip(),
                                extension.getText().strip(),
                                first.getText().strip(),
                                last.getText().strip()))));
        var leave = button("leave-range", PushButton.plain(texts, Say.key("labelling.numbers.leave"), model::leave));
        return List.of(
                texts.label(Say.key("labelling.numbers.title"), "bold"),
                row(
                        named(Say.key("labelling.numbers.prefix"), prefix),
                        named(Say.key("labelling.numbers.extension"), extension)),
                row(named(Say.key("labelling.numbers.first"), first), named(Say.key("labelling.numbers.last"), last)),
                flow(propose, leave, set));
    }

    private static TextField field(String id, String text, int columns) {
        var field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setMinWidth(0);
        return field;
    }

    private static Button button(String id, Button button) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node named(Say name, TextField field) {
        var column = new VBox(texts.label(name, "muted"), field);
        column.getStyleClass().add("labelling-field");
        column.setMinWidth(0);
        texts.bind(field.accessibleTextProperty(), name);
        HBox.setHgrow(column, field.getPrefColumnCount() > NARROW ? Priority.ALWAYS : Priority.NEVER);
        return column;
    }

    private static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("labelling-marks");
        return flow;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("labelling-row");
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }
}
