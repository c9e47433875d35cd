package tallydock.desk.shipments.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.version.VersionPane;
import tallydock.domain.shipment.ShipmentHead;

/// Asks which shipment an invoice belongs to whose purchase order several go by: a line for each, and a way
/// to leave it open.
final class PlacePane extends VBox {
    private final Texts texts;
    private final VersionPane.Answers answers;

    /// `answers` are those to a list of a known order: the shipment it belongs to, none yet, or stop.
    PlacePane(Texts texts, Opened.Contents invoice, List<ShipmentHead> shipments, VersionPane.Answers answers) {
        this.texts = texts;
        this.answers = answers;
        setId("place-invoice");
        getStyleClass().add("version-pane");
        var sentence = texts.label(
                Say.key("intake.place.sentence", invoice.name(), invoice.po().orElse(""), shipments.size()),
                "notice-next");
        sentence.setWrapText(true);
        var head = new VBox(sentence);
        head.getStyleClass().add("version-head");
        var lines = new VBox();
        shipments.forEach(shipment -> lines.getChildren().add(line(shipment)));
        var all = new ScrollPane(lines);
        all.getStyleClass().add("plain-scroll");
        all.setFitToWidth(true);
        VBox.setVgrow(all, Priority.ALWAYS);
        var card = new Card(texts, Say.key("intake.place.title"), Say.asIs(invoice.name()), new VBox(head, all));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(card, foot());
    }

    private Node line(ShipmentHead shipment) {
        var refs = shipment.refs();
        var names = Stream.of(refs.fbaShipmentId(), refs.po(), refs.reference())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var title = names.isEmpty() ? shipment.id().toString() : names.getFirst();
        var others = names.stream().skip(1).collect(Collectors.joining(" \u2022 "));
        var words = new VBox(
                texts.label(Say.asIs(title), "bold", "elidable"),
                texts.label(
                        Say.asIs(refs.destination()
                                .map(to -> others + " \u2192 " + to)
                                .orElse(others)),
                        "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var here = PushButton.plain(texts, Say.key("intake.place.here"), () -> answers.versionOf(shipment));
        here.setId("place-here");
        here.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(words, here);
        line.getStyleClass().add("place-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox foot() {
        var later = PushButton.plain(texts, Say.key("intake.place.later"), answers::ownShipment);
        later.setId("place-later");
        var stop = PushButton.plain(texts, Say.key("intake.version.stop"), answers::stop);
        stop.setId("version-stop");
        var foot = new HBox(stop, later);
        foot.getStyleClass().addAll("card", "intake-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
