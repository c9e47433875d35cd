package tallydock.desk.kit.report;

import java.util.Optional;
import javafx.scene.Node;
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
        return ChosenFiles.toRead(chooser, near);
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
        var chooser = ChosenFiles.chooser(texts, title);
        chooser.getExtensionFilters().add(filter);
        return ChosenFiles.toWrite(chooser, near, offered);
    }

    private ExtensionFilter recordings() {
        return new ExtensionFilter(texts.now(Say.key("report.recordings")), "*.jsonl");
    }
}
