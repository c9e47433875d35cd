package tallydock.desk.shipments.intake.columns;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnCheck;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.domain.document.reading.ColumnView;

/// One column of the sheet: its heading, what it goes into, its first value, how its cells fare, and why it is taken
/// for that. Its controls stay while it is read anew, so the focus stays where it was.
final class ColumnRow extends ListCell<ColumnView> {
    private static final double SURE = 0.995;

    private final Texts texts;
    private final Choices<ColumnUse> uses;
    private final Label heading = new Label();
    private final Label first = new Label();
    private final StackPane check = new StackPane();
    private final Label why = new Label();
    private final HBox row;
    private Optional<ColumnView> shown = Optional.empty();

    ColumnRow(Texts texts, BiConsumer<String, ColumnUse> use) {
        this.texts = texts;
        uses = new Choices<>(
                texts,
                SheetWords::of,
                chosen -> shown.filter(column -> column.taken().use() != chosen)
                        .ifPresent(column -> use.accept(column.col(), chosen)));
        heading.getStyleClass().addAll("column-heading", "bold", "elidable");
        first.getStyleClass().addAll("column-first", "mono", "elidable");
        why.getStyleClass().addAll("column-why", "elidable");
        uses.box().getStyleClass().add("column-use");
        check.getStyleClass().add("column-check");
        check.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(why, Priority.ALWAYS);
        row = new HBox(heading, uses.box(), first, check, why);
        row.getStyleClass().add("column-row");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ColumnView column, boolean empty) {
        super.updateItem(column, empty);
        if (empty || column == null) {
            shown = Optional.empty();
            setGraphic(null);
        } else {
            shown = Optional.of(column);
            fill(column);
            setGraphic(row);
        }
    }

    private void fill(ColumnView column) {
        heading.setText(
                column.heading().isBlank() ? column.col() : column.heading().replaceAll("\\s+", " "));
        first.setText(column.firstValue().replaceAll("\\s+", " "));
        uses.box().setId("use-" + column.col());
        uses.show(column.available(), column.taken().use());
        uses.box().getStyleClass().remove("blocked");
        if (column.check().state() == ColumnCheck.State.BLOCK) {
            uses.box().getStyleClass().add("blocked");
        }
        check.getChildren().setAll(pill(texts, column.check()));
        texts.bind(why.textProperty(), why(column.taken()));
    }

    private static StatePill pill(Texts texts, ColumnCheck check) {
        return switch (check.state()) {
            case PASS -> new StatePill(texts, Fill.ACCEPTED, Say.key("intake.check.pass"));
            case LOOK -> new StatePill(texts, Fill.WARNING, Say.key("intake.check.look", check.count()));
            case BLOCK -> new StatePill(texts, Fill.STOP, Say.key("intake.check.block", check.count()));
            case IGNORED ->
                new StatePill(texts, Fill.OFFLINE, "mdi2m-minus-circle-outline", Say.key("intake.check.ignored"));
        };
    }

    private static Say why(ColumnTaken taken) {
        var reason = SheetWords.of(taken.reason());
        return taken.confidence() <= 0 || taken.confidence() >= SURE
                ? reason
                : Say.key("intake.why", reason, Math.round(taken.confidence() * 100));
    }
}
