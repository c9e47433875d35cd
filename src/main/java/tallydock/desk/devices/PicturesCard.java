package tallydock.desk.devices;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.photo.PicturePlaces;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Pictures as a scanner: how one brings them, and what came of the last.
final class PicturesCard extends VBox {
    PicturesCard(Texts texts, PicturesModel model, PicturePlaces places) {
        setId("pictures");
        var choose = PushButton.of(
                texts,
                "mdi2i-image-search-outline",
                Say.key("devices.pictures.choose"),
                () -> model.bring(PictureIntake.ofFiles(places.pictures(this, Say.key("devices.pictures.choose")))));
        choose.setId("choose-picture");
        var stop = PushButton.plain(texts, Say.key("kit.image.stop"), model::stop);
        var said = new Label();
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.visibleProperty().bind(model.working());
        model.said().subscribe(say -> {
            texts.bind(said.textProperty(), say);
            said.setVisible(!say.isNothing());
        });
        var name = new DeviceCard.Name(
                "mdi2i-image-outline", Say.key("devices.pictures"), Say.key("devices.pictures.kind"));
        var card = new DeviceCard(texts, name, new StatePill(texts, Fill.ACCEPTED, Say.key("devices.state.listening")))
                .more(wrapped(texts.label(Say.key("devices.pictures.word"), "device-advice")))
                .more(said)
                .action(choose)
                .action(stop);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("device-place");
        getChildren().add(card);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
