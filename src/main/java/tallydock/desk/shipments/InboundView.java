package tallydock.desk.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Deed;
import tallydock.domain.receiving.StillExpected;

/// Whether more of a shipment is to come: calm while it is in work, with the question that ends it.
final class InboundView extends VBox {
    private static final String LOCK = "mdi2l-lock-outline";

    private final Texts texts;
    private final InboundModel model;
    private Optional<ShipmentDetail> shown = Optional.empty();

    InboundView(Texts texts, InboundModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("inbound-strip");
        setId("inbound");
        model.asking().subscribe(_ -> shown.ifPresent(this::show));
    }

    InboundModel model() {
        return model;
    }

    void show(ShipmentDetail detail) {
        shown = Optional.of(detail);
        getChildren().setAll(line(detail));
        if (model.asking().get()) {
            getChildren().add(question(detail));
        }
    }

    private HBox line(ShipmentDetail detail) {
        var inbound = detail.inbound();
        boolean finished = inbound.state().isFinished();
        var said = texts.label(news(inbound.rest(), finished), "inbound-news", "elidable");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(pill(detail), said);
        line.getChildren().addAll(buttons(detail, finished));
        line.getStyleClass().add("inbound-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Say news(StillExpected rest, boolean finished) {
        if (rest.isNothing()) {
            return Say.key("shipments.inbound.nothing");
        }
        long cartons = rest.unseen() + rest.begun();
        return finished
                ? Say.key("shipments.inbound.lacking", cartons, rest.begun(), rest.units())
                : Say.key("shipments.inbound.expected", cartons, rest.begun(), rest.units());
    }

    private StatePill pill(ShipmentDetail detail) {
        if (detail.inbound().state().isFinished()) {
            return new StatePill(texts, Fill.COMPLETE, "mdi2f-flag-checkered", Say.key("shipments.inbound.finished"));
        }
        if (detail.inbound().rest().isNothing()) {
            return new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", Say.key("shipments.inbound.all-in"));
        }
        boolean begun = detail.receipt().totals().cartonsReceived() > 0;
        return new StatePill(
                texts,
                Fill.IDLE,
                "mdi2c-clock-outline",
                begun ? Say.key("shipments.inbound.in-work") : Say.key("shipments.inbound.open"));
    }

    private List<Button> buttons(ShipmentDetail detail, boolean finished) {
        var buttons = new ArrayList<Button>();
        var id = detail.head().id();
        if (model.isOffered(Deed.CHOOSE_BLIND_COUNT)) {
            boolean blind = detail.inbound().state().blind();
            var button = button(
                    "blind-count",
                    Say.key("shipments.inbound.blind"),
                    Deed.CHOOSE_BLIND_COUNT,
                    blind ? "mdi2c-checkbox-marked-outline" : "mdi2c-checkbox-blank-outline",
                    () -> model.countBlind(id, !blind));
            buttons.add(button);
        }
        if (model.isOffered(Deed.FINISH_INBOUND) && finished) {
            buttons.add(button(
                    "reopen-inbound",
                    Say.key("shipments.inbound.reopen"),
                    Deed.FINISH_INBOUND,
                    "mdi2u-undo-variant",
                    () -> model.reopen(id)));
        } else if (model.isOffered(Deed.FINISH_INBOUND)
                && !detail.inbound().rest().isNothing()) {
            buttons.add(button(
                    "finish-inbound",
                    Say.key("shipments.inbound.finish"),
                    Deed.FINISH_INBOUND,
                    "mdi2f-flag-checkered",
                    model::ask));
        }
        return buttons;
    }

    /// A lock takes the place of the icon where a colleague must allow it.
    private Button button(String id, Say say, Deed deed, String icon, Runnable act) {
        var button = PushButton.of(texts, model.isLocked(deed) ? LOCK : icon, say, act);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node question(ShipmentDetail detail) {
        var sure = texts.label(Say.key("shipments.inbound.sure"), "inbound-news");
        sure.setWrapText(true);
        sure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sure, Priority.ALWAYS);
        var finish = PushButton.primary(
                texts,
                Say.key("shipments.inbound.finish-now"),
                () -> model.finish(detail.head().id()));
        finish.setId("finish-now");
        var not = PushButton.plain(texts, Say.key("shipments.inbound.not-yet"), model::notYet);
        not.setId("not-yet");
        finish.setMinWidth(USE_PREF_SIZE);
        not.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icons.of("mdi2a-alert", "push-icon"), sure, finish, not);
        line.getStyleClass().add("inbound-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
