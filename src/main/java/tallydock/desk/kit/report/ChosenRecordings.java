package tallydock.desk.kit.report;

import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Asks for recordings through the system's own file chooser.
public final class ChosenRecordings implements RecordingPlaces {
    private final Texts texts;

    public ChosenRecordings(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> recordingToRead(Node near, Say title) {
        var chooser = ChosenFiles.chooser(texts, title);
        chooser.getExtensionFilters()
                .addAll(recordings(), new ExtensionFilter(texts.now(Say.key("report.all-files")), "*"));
        return place(chooser.showOpenDialog(near.getScene().getWindow()));
    }

    @Override
    public Optional<String> recordingToWrite(Node near, Say title, String offered) {
        return write(near, title, offered, recordings());
    }

    @Override
    public Optional<String> pictureToWrite(Node near, Say title, String offered) {
        return write(near, title, offered, new ExtensionFilter(texts.now(Say.key("report.picture")), "*.png"));
    }

    @Override
    public Optional<String> pageToWrite(Node near, Say title, String offered) {
        return write(near, title, offered, new ExtensionFilter("PDF", "*.pdf"));
    }

    private Optional<String> write(Node near, Say title, String offered, ExtensionFilter filter) {
        FileChooser chooser = ChosenFiles.chooser(texts, title);
        chooser.setInitialFileName(offered);
        chooser.getExtensionFilters().add(filter);
        return place(chooser.showSaveDialog(near.getScene().getWindow()));
    }

    private ExtensionFilter recordings() {
        return new ExtensionFilter(texts.now(Say.key("report.recordings")), "*.jsonl");
    }

    private static Optional<String> place(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::getPath);
    }
}
