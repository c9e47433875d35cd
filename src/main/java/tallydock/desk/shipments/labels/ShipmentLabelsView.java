package tallydock.desk.shipments.labels;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.labelling.LabelsPane;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.labels.ShipmentLabelsModel.Subjects;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelKind;

/// The labels of a shipment over the whole room: what is wanted on the left, how it looks and where it goes on the
/// right.
public final class ShipmentLabelsView extends HBox {
    private static final List<LabelKind> KINDS =
            List.of(LabelKind.CARTON, LabelKind.UNIT, LabelKind.BOX, LabelKind.SSCC, LabelKind.PALLET);

    private final Texts texts;
    private final ShipmentLabelsModel model;
    private final VBox wishes = new VBox();
    private final LabelsPane pane;

    public ShipmentLabelsView(Texts texts, ShipmentLabelsModel model, LabelOffice office) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("shipment-labels");
        setId("shipment-labels");
        wishes.getStyleClass().addAll("labelling-wishes");
        var scroll = new ScrollPane(wishes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("labelling-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(scroll);
        side.getStyleClass().addAll("card", "labelling-side");
        pane = new LabelsPane(texts, model.labels(), office.ways().places());
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().addAll(side, pane);
        model.shipment().subscribe(this::show);
    }

    /// A key of the station: back leaves, print prints.
    public boolean pressed(Command command) {
        switch (command) {
            case BACK -> model.leave();
            case PRINT -> pane.act();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(Optional<Subjects> shipment) {
        wishes.getChildren().setAll(head(shipment.map(Subjects::name).orElse("")));
        shipment.ifPresentOrElse(
                subjects -> fill(subjects), () -> wishes.getChildren().add(new LoadingLine()));
    }

    private Node head(String name) {
        var back = PushButton.icon(texts, "mdi2a-arrow-left", Say.key("labelling.back"), model::leave);
        back.setId("labels-back");
        var title = texts.label(Say.asIs(name), "detail-title", "bold", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(back, title);
        head.getStyleClass().add("labelling-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fill(Subjects subjects) {
        var kinds = new ToggleChoice<>(
                        texts, KINDS, ShipmentLabelsView::words, model.kind().get())
                .named("label-kind-");
        var fields = new WishFields(texts, model, subjects);
        kinds.chosen().subscribe(kind -> {
            if (kind != model.kind().get()) {
                model.want(kind);
                fields.show();
            }
        });
        var numbers = new NumbersView(texts, model.numbers());
        numbers.managedProperty().bind(numbers.visibleProperty());
        numbers.visibleProperty().bind(model.kind().map(ShipmentLabelsView::isNumbered));
        wishes.getChildren().addAll(kinds, fields, new AnswerView(texts, model), numbers);
    }

    private static boolean isNumbered(LabelKind kind) {
        return kind == LabelKind.SSCC || kind == LabelKind.PALLET;
    }

    private static Say words(LabelKind kind) {
        return switch (kind) {
            case UNIT -> Say.key("labelling.kind.unit");
            case BOX -> Say.key("labelling.kind.box");
            case SSCC -> Say.key("labelling.kind.sscc");
            case PALLET -> Say.key("labelling.kind.pallet");
            default -> Say.key("labelling.kind.carton");
        };
    }
}
