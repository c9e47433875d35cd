package tallydock.desk.shipments.labels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.labelling.LabelsCover;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.labels.ShipmentLabelsModel.Subjects;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelKind;

/// The labels of a shipment over the whole room: what is wanted on the left, how it looks and where it goes on the
/// right.
public final class ShipmentLabelsView extends StackPane {
    private static final List<LabelKind> KINDS =
            List.of(LabelKind.CARTON, LabelKind.UNIT, LabelKind.BOX, LabelKind.SSCC, LabelKind.PALLET);

    private final Texts texts;
    private final ShipmentLabelsModel model;
    private final LabelsCover cover;

    public ShipmentLabelsView(Texts texts, ShipmentLabelsModel model, LabelOffice office) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("shipment-labels");
        setId("shipment-labels");
        cover = new LabelsCover(
                texts,
                model.labels(),
                new LabelsCover.Ways(
                        Say.key("labelling.back"), model::leave, office.ways().places()));
        getChildren().add(cover);
        model.shipment().subscribe(this::show);
    }

    /// A key of the station: back leaves, print prints.
    public boolean pressed(Command command) {
        return cover.pressed(command);
    }

    private void show(Optional<Subjects> shipment) {
        cover.show(
                shipment.map(Subjects::name).orElse(""),
                shipment.map(this::wishes).orElseGet(() -> List.of(new LoadingLine())));
    }

    private List<Node> wishes(Subjects subjects) {
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
        return List.of(kinds, fields, new AnswerView(texts, model), numbers);
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
