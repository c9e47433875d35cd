package tallydock.desk.shipments;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.table.RowChoice;
import tallydock.desk.kit.table.RowsCard;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;

/// The list of shipments with its filter and its states.
final class ShipmentsView {
    private final Texts texts;
    private final ShipmentsModel model;
    private final Moments moments;
    private final InstantSource clock;

    ShipmentsView(Texts texts, ShipmentsModel model, Moments moments, InstantSource clock) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.clock = clock;
    }

    /// `open` shows what is chosen; `imports` is where the buttons that bring a list in will stand.
    RowsCard<ShipmentRow> card(Runnable open, HBox imports) {
        imports.setAlignment(Pos.CENTER_RIGHT);
        imports.getStyleClass().add("shipment-imports");
        var failure = new Failure(
                Say.key("shipments.cannot-read"), Say.key("shipments.cannot-read.next"), "SHIPMENTS-CANNOT-READ");
        var words = new RowsCard.Words(
                Say.key("shipments.filter"),
                Say.key("shipments.loading"),
                "mdi2f-ferry",
                Say.key("shipments.empty"),
                failure);
        var ways = new RowsCard.Ways(() -> model.rows().filter().set(""), model::refresh, imports, Optional.empty());
        return new RowsCard<>(texts, model.rows(), table(open), words, ways);
    }

    private TableView<ShipmentRow> table(Runnable open) {
        var table = columns().spread().table();
        table.setId("shipments");
        table.getStyleClass().add("two-line");
        return new RowChoice<>(model.chosen(), model::choose, open).in(table, model.rows());
    }

    private TablePattern<ShipmentRow> columns() {
        return new TablePattern<ShipmentRow>(texts)
                .nodes(Say.key("shipments.shipment"), 208, Pos.CENTER_LEFT, this::names)
                .atLeast(130)
                .sorting(Comparator.comparing(ShipmentRow::name))
                .text(Say.key("shipments.seller"), 92, "plain", row -> Sellers.name(row.seller()))
                .atLeast(84)
                .sorting(Comparator.comparing(ShipmentRow::seller))
                .nodes(
                        Say.key("shipments.cartons"),
                        104,
                        Pos.CENTER_RIGHT,
                        row -> share(row.counts().cartons(), row.counts().cartonsDeclared()))
                .atLeast(84)
                .sorting(Comparator.comparingLong(row -> row.counts().cartonsDeclared()))
                .nodes(
                        Say.key("shipments.units"),
                        140,
                        Pos.CENTER_RIGHT,
                        row -> share(row.counts().units(), row.counts().unitsDeclared()))
                .atLeast(110)
                .sorting(Comparator.comparingLong(row -> row.counts().unitsDeclared()))
                .nodes(Say.key("shipments.cases"), 132, Pos.CENTER_LEFT, this::cases)
                .atLeast(118)
                .sorting(Comparator.comparingLong(row -> row.counts().cases().orElse(0)))
                .text(Say.key("shipments.last"), 124, "plain", this::last)
                .atLeast(92)
                .sorting(Comparator.comparing(row -> row.lastCounted().orElse(Instant.MIN)))
                .text(Say.key("shipments.file"), 140, "muted", row -> Say.asIs(row.file()))
                .sorting(Comparator.comparing(ShipmentRow::file));
    }

    private Node names(ShipmentRow row) {
        var name = new Label(row.name());
        name.getStyleClass().addAll("mono", "bold", "elidable");
        var lines = new VBox(name);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!row.otherNames().isEmpty()) {
            var others = new Label(row.otherNames());
            others.getStyleClass().addAll("second-line", "elidable");
            lines.getChildren().add(others);
        }
        return lines;
    }

    private Node share(long done, long of) {
        var label = texts.label(Say.key("shipments.share", done, of));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Node cases(ShipmentRow row) {
        var cases = row.counts().cases();
        return cases.orElse(0) == 0
                ? texts.label(number(cases), "muted")
                : new StatePill(texts, Fill.WARNING, Say.key("shipments.cases-open", cases.orElse(0)));
    }

    /// A dash while nobody knows.
    static Say number(OptionalLong number) {
        return number.isPresent() ? Say.asIs(Long.toString(number.getAsLong())) : Say.asIs("\u2013");
    }

    private Say last(ShipmentRow row) {
        return row.lastCounted()
                .map(then -> moments.brief(then, clock.instant()))
                .orElseGet(() -> Say.key("shipments.not-counted"));
    }
}
