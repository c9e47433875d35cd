package tallydock.desk.kit.report;

import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Asks for label templates through the system's own file chooser.
public final class ChosenTemplates implements TemplatePlaces {
    private final Texts texts;

    public ChosenTemplates(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> templateToRead(Node near, Say title) {
        return ChosenFiles.toRead(chooser(title), near);
    }

    @Override
    public Optional<String> templateToWrite(Node near, Say title, String offered) {
        return ChosenFiles.toWrite(chooser(title), near, offered);
    }

    private FileChooser chooser(Say title) {
        var chooser = ChosenFiles.chooser(texts, title);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.now(Say.key("report.label-templates")), "*" + ENDING));
        return chooser;
    }
}
