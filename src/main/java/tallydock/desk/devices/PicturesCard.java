package tallydock.desk.devices;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
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
        var line = new HBox(choose);
        line.getStyleClass().add("port-line");
        line.setAlignment(Pos.CENTER_LEFT);
        model.working().subscribe(isWorking -> {
            line.getChildren().remove(stop);
            if (isWorking) {
                line.getChildren().add(stop);
            }
        });
        var body = new VBox(wrapped(texts.label(Say.key("devices.pictures.word"), "device-advice")), line);
        body.getStyleClass().add("device-body");
        model.said().subscribe(say -> {
            texts.bind(said.textProperty(), say);
            body.getChildren().remove(said);
            if (!say.isNothing()) {
                body.getChildren().add(said);
            }
        });
        getChildren()
                .add(new Card(texts, Say.key("devices.pictures"), Say.nothing(), body).icon("mdi2i-image-outline"));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
