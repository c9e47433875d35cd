package tallydock.desk.kit.report;

import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Asks through the system's own file chooser.
public final class ChosenFiles implements FilePlaces {
    private final Texts texts;

    public ChosenFiles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> sheetToRead(Node near, Say title) {
        var chooser = chooser(texts, title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.now(Say.key("report.sheets")),
                                "*.xlsx",
                                "*.xls",
                                "*.xlsm",
                                "*.csv",
                                "*.tsv",
                                "*.txt"),
                        new ExtensionFilter(texts.now(Say.key("report.all-files")), "*"));
        return place(chooser.showOpenDialog(near.getScene().getWindow()));
    }

    @Override
    public Optional<String> workbookToWrite(Node near, Say title, String offered) {
        var chooser = chooser(texts, title);
        chooser.setInitialFileName(offered);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.now(Say.key("report.workbook")), "*.xlsx"));
        return place(chooser.showSaveDialog(near.getScene().getWindow()));
    }

    /// Any file to write, with a name offered.
    public Optional<String> anyToWrite(Node near, Say title, String offered) {
        var chooser = chooser(texts, title);
        chooser.setInitialFileName(offered);
        return place(chooser.showSaveDialog(near.getScene().getWindow()));
    }

    static FileChooser chooser(Texts texts, Say title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.now(title));
        var home = new File(System.getProperty("user.home"));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        return chooser;
    }

    private static Optional<String> place(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::getPath);
    }
}
