package tallydock.desk.shipments.intake.version;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.version.VersionChange;

/// Asks what a list is whose purchase order is known: one card for each shipment it may be a new version of.
public final class VersionPane extends VBox {
    private final Texts texts;
    private final Answers answers;

    /// What a person can say.
    public interface Answers {
        void versionOf(ShipmentHead shipment);

        void ownShipment();

        void stop();
    }

    public VersionPane(Texts texts, Iterable<VersionChange> offers, Answers answers) {
        this.texts = texts;
        this.answers = answers;
        setId("version");
        getStyleClass().add("version-pane");
        offers.forEach(offer -> {
            var card = card(offer);
            VBox.setVgrow(card, Priority.ALWAYS);
            getChildren().add(card);
        });
        getChildren().add(foot());
    }

    private Card card(VersionChange offer) {
        var name = name(offer.shipment());
        var version = PushButton.primary(
                texts, Say.key("intake.version.new", name), () -> answers.versionOf(offer.shipment()));
        version.setId("version-of");
        var facts = new HBox(pills(offer));
        facts.getStyleClass().add("intake-pills");
        var sentence = texts.label(Say.key("intake.version.sentence", name), "notice-next");
        sentence.setWrapText(true);
        var head = new VBox(sentence, facts);
        head.getStyleClass().add("version-head");
        var list = new ListView<VersionLine>();
        list.setId("differences");
        list.getStyleClass().addAll("plain-list", "version-list");
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(texts.label(Say.key("intake.version.same"), "muted"));
        list.getItems().setAll(VersionLine.of(offer));
        VBox.setVgrow(list, Priority.ALWAYS);
        var act = new HBox(version);
        act.getStyleClass().add("version-act");
        return new Card(texts, Say.key("intake.version.title"), Say.asIs(name), new VBox(head, list, act));
    }

    private static String name(ShipmentHead shipment) {
        var refs = shipment.refs();
        return refs.fbaShipmentId()
                .or(refs::po)
                .or(refs::reference)
                .orElse(shipment.id().toString());
    }

    private Node[] pills(VersionChange offer) {
        var diff = offer.diff();
        return Stream.of(
                        pill(
                                Fill.ACCEPTED,
                                diff.added().size(),
                                Say.key("intake.version.added", diff.added().size())),
                        pill(
                                Fill.STOP,
                                diff.removed().size(),
                                Say.key("intake.version.removed", diff.removed().size())),
                        pill(
                                Fill.WARNING,
                                diff.changed().size(),
                                Say.key("intake.version.changed", diff.changed().size())),
                        pill(
                                Fill.DUPLICATE,
                                offer.rechecked().size(),
                                Say.key(
                                        "intake.version.rechecked",
                                        offer.rechecked().size())),
                        Optional.of(
                                (Node) texts.label(Say.key("intake.version.counted", offer.countedUnits()), "muted")))
                .flatMap(Optional::stream)
                .toArray(Node[]::new);
    }

    private Optional<Node> pill(Fill fill, int count, Say say) {
        return count == 0 ? Optional.empty() : Optional.of(new StatePill(texts, fill, say));
    }

    private HBox foot() {
        var own = PushButton.plain(texts, Say.key("intake.version.own"), answers::ownShipment);
        own.setId("own-shipment");
        var stop = PushButton.plain(texts, Say.key("intake.version.stop"), answers::stop);
        stop.setId("version-stop");
        var foot = new HBox(stop, own);
        foot.getStyleClass().addAll("card", "intake-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private final class Line extends ListCell<VersionLine> {
        @Override
        protected void updateItem(@Nullable VersionLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : row(line));
        }

        private Node row(VersionLine line) {
            var carton = new Label(line.carton());
            carton.getStyleClass().addAll("version-carton", "mono", "elidable");
            var pill = new HBox(kind(line.kind()));
            pill.getStyleClass().add("version-kind");
            var row = new HBox(pill, carton, texts.label(line.what(), "elidable"));
            row.getStyleClass().add("version-line");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        private StatePill kind(VersionLine.Kind kind) {
            return switch (kind) {
                case ADDED ->
                    new StatePill(texts, Fill.ACCEPTED, "mdi2p-plus-circle", Say.key("intake.diff.kind.added"));
                case REMOVED ->
                    new StatePill(texts, Fill.STOP, "mdi2m-minus-circle", Say.key("intake.diff.kind.removed"));
                case CHANGED -> new StatePill(texts, Fill.WARNING, "mdi2p-pencil", Say.key("intake.diff.kind.changed"));
                case RECHECKED -> new StatePill(texts, Fill.DUPLICATE, Say.key("intake.diff.kind.rechecked"));
            };
        }
    }
}
