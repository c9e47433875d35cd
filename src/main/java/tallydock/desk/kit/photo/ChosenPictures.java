package tallydock.desk.kit.photo;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Asks through the system's own choosers.
public final class ChosenPictures implements PicturePlaces {
    private final Texts texts;

    public ChosenPictures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> pictures(Node near, Say title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.now(title));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.now(Say.key("kit.photo.files")), "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG"),
                        new ExtensionFilter(texts.now(Say.key("kit.photo.all-files")), "*"));
        var chosen = Optional.ofNullable(
                chooser.showOpenMultipleDialog(near.getScene().getWindow()));
        return chosen.orElse(List.of()).stream().map(File::getPath).toList();
    }

    @Override
    public Optional<String> folder(Node near, Say title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.now(title));
        return Optional.ofNullable(chooser.showDialog(near.getScene().getWindow()))
                .map(File::getPath);
    }
}
