package tallydock.desk.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.FactHalves;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;

/// One shipment: its numbers, its cartons, its goods, and what can be done with it.
public final class ShipmentDetailView extends VBox {
    private final Texts texts;
    private final ShipmentsModel model;
    private final Moments moments;
    private final Ways ways;
    private boolean showsGoods;

    /// What the buttons do; `note` tells how the export of the report stands, `inbound` whether more is to
    /// come.
    public record Ways(Runnable export, Runnable label, Runnable close, Node note, InboundView inbound) {}

    public ShipmentDetailView(Texts texts, ShipmentsModel model, Moments moments, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.ways = ways;
        getStyleClass().addAll("card", "detail-card");
        setId("shipment-detail");
        model.chosen().subscribe(_ -> show());
        model.detail().subscribe(_ -> show());
    }

    private void show() {
        model.chosen()
                .get()
                .ifPresentOrElse(
                        row -> getChildren().setAll(parts(row)),
                        () -> getChildren()
                                .setAll(new EmptyState(
                                        texts, "mdi2f-ferry", Say.key("shipments.choose-one"), Optional.empty())));
    }

    private List<Node> parts(ShipmentRow row) {
        var parts = new ArrayList<Node>(List.of(head(row), ways.note()));
        model.detail()
                .get()
                .ifPresentOrElse(detail -> parts.addAll(tables(row, detail)), () -> parts.add(new LoadingLine()));
        return parts;
    }

    private Node head(ShipmentRow row) {
        var title = new Label(row.name());
        title.getStyleClass().addAll("detail-title", "bold", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title);
        if (model.mayCount()) {
            head.getChildren()
                    .add(button(
                            "count-shipment",
                            PushButton.primary(texts, Say.key("shipments.count-it"), () -> model.count(row))));
        }
        head.getChildren()
                .addAll(
                        button(
                                "label-shipment",
                                PushButton.of(texts, "mdi2p-printer", Say.key("labelling.open"), ways.label())),
                        button("export-report", PushButton.plain(texts, Say.key("report.export"), ways.export())),
                        close());
        head.getStyleClass().add("detail-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button button(String id, Button button) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button close() {
        var close = PushButton.icon(texts, "mdi2c-close", Say.key("shipments.close"), ways.close());
        close.setId("detail-close");
        close.getStyleClass().add("detail-close");
        close.managedProperty().bind(close.visibleProperty());
        return close;
    }

    // One table at a time: two would have a handful of rows each.
    private List<Node> tables(ShipmentRow row, ShipmentDetail detail) {
        var cartons = half(
                "show-cartons",
                Say.key(
                        "shipments.cartons-title",
                        row.counts().cartons(),
                        row.counts().cartonsDeclared()),
                false);
        var goods = half(
                "show-goods",
                Say.key(
                        "shipments.goods-title",
                        row.counts().units(),
                        row.counts().unitsDeclared()),
                true);
        var halves = new HBox(cartons, goods);
        halves.getStyleClass().add("language-switch");
        var heading = new HBox(halves);
        heading.getStyleClass().add("detail-heading");
        var tables = new ReceiptTables(texts);
        var table = showsGoods ? tables.goods(detail) : tables.cartons(detail, model);
        VBox.setVgrow(table, Priority.ALWAYS);
        ways.inbound().show(detail);
        var parts = new ArrayList<Node>(List.of(ways.inbound(), facts(row, detail)));
        PapersView.of(texts, ways.inbound().model(), detail).ifPresent(parts::add);
        parts.addAll(List.of(heading, table));
        return parts;
    }

    private ToggleButton half(String id, Say say, boolean goods) {
        var half = new ToggleButton();
        half.setId(id);
        half.getStyleClass().add("language-half");
        half.setMinWidth(USE_PREF_SIZE);
        half.setSelected(showsGoods == goods);
        texts.bind(half.textProperty(), say);
        half.setOnAction(_ -> {
            showsGoods = goods;
            show();
        });
        return half;
    }

    private Node facts(ShipmentRow row, ShipmentDetail detail) {
        var refs = detail.head().refs();
        var left = new ArrayList<Fact>();
        refs.fbaShipmentId().ifPresent(id -> left.add(fact(Say.key("shipments.fba"), id)));
        refs.po().ifPresent(po -> left.add(fact(Say.key("shipments.po"), po)));
        refs.reference().ifPresent(no -> left.add(fact(Say.key("shipments.reference"), no)));
        refs.destination().ifPresent(to -> left.add(fact(Say.key("shipments.destination"), to)));
        left.add(new Fact(Say.key("shipments.seller"), Sellers.name(row.seller())));
        var right = List.of(
                new Fact(
                        Say.key("shipments.cases"),
                        ShipmentsView.number(row.counts().cases())),
                new Fact(
                        Say.key("shipments.damaged"),
                        Say.asIs(Long.toString(detail.receipt().totals().damagedUnits()))),
                new Fact(
                        Say.key("shipments.last"),
                        row.lastCounted().map(moments::of).orElseGet(() -> Say.key("shipments.not-counted"))),
                fact(Say.key("shipments.file"), row.file()));
        return new FactHalves(texts, left, right);
    }

    private static Fact fact(Say name, String value) {
        return new Fact(name, Say.asIs(value));
    }
}
