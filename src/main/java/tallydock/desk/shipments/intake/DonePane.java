package tallydock.desk.shipments.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.SuccessCard;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.domain.shipment.ShipmentId;

/// What came in, and where to go from here.
final class DonePane extends VBox {
    /// Where to go from here.
    record Ways(Consumer<ShipmentId> open, Runnable choose, Runnable close) {}

    DonePane(Texts texts, IntakeState.Done done, Ways ways) {
        getStyleClass().add("intake-file");
        List<Node> next = new ArrayList<>();
        done.stored()
                .shipment()
                .ifPresent(id -> next.add(named(
                        "open-shipment",
                        PushButton.primary(
                                texts,
                                Say.key("intake.open-shipment"),
                                () -> ways.open().accept(id)))));
        next.add(named("other-file", PushButton.plain(texts, Say.key("intake.next-file"), ways.choose())));
        next.add(named("intake-close", PushButton.plain(texts, Say.key("intake.to-list"), ways.close())));
        getChildren().add(new SuccessCard(texts, said(done), after(done), next.toArray(Node[]::new)));
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Say said(IntakeState.Done done) {
        var contents = done.stored().contents();
        var name = contents.name().isEmpty() ? done.file() : contents.name();
        return switch (done.paper()) {
            case PACKING_LIST -> Say.key("intake.list-in", done.rows(), name);
            case PRODUCTS -> Say.key("intake.register-in", done.rows(), Sellers.name(name));
            case INVOICE -> Say.key("intake.invoice-in", done.rows(), name);
            case FEES -> Say.key("intake.fees-in", done.rows(), name);
            case ORDERS -> Say.key("intake.orders-in", done.rows(), name);
        };
    }

    private static Say after(IntakeState.Done done) {
        var stored = done.stored();
        if (stored.change().isPresent()) {
            return Say.key("intake.again", stored.leftOut());
        }
        if (stored.leftOut() > 0) {
            return Say.key("intake.left-out", stored.leftOut());
        }
        return done.paper() == Paper.ORDERS ? Say.key("intake.orders-kept") : Say.key("intake.all-in");
    }
}
