package tallydock.desk.kit.report;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.usecase.report.ReportForm;

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
        return toRead(chooser, near);
    }

    @Override
    public Optional<String> workbookToWrite(Node near, Say title, String offered) {
        var chooser = chooser(texts, title);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.now(Say.key("report.workbook")), "*.xlsx"));
        return toWrite(chooser, near, offered);
    }

    /// Any file to write, with a name offered.
    public Optional<String> anyToWrite(Node near, Say title, String offered) {
        return toWrite(chooser(texts, title), near, offered);
    }

    @Override
    public Optional<String> reportToWrite(Node near, Say title, String offered) {
        var chooser = chooser(texts, title);
        var pdf = new ExtensionFilter(texts.now(Say.key("report.pdf")), "*" + ReportForm.PDF.ending());
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.now(Say.key("report.workbook")), "*" + ReportForm.XLSX.ending()),
                        pdf);
        var chosen = toWrite(chooser, near, offered);
        return pdf.equals(chooser.getSelectedExtensionFilter()) ? chosen.map(ChosenFiles::asPdf) : chosen;
    }

    /// Systems keep the ending of the offered name when another kind of file is chosen.
    static String asPdf(String place) {
        String small = place.toLowerCase(Locale.ROOT);
        if (small.endsWith(ReportForm.PDF.ending())) {
            return place;
        }
        int end = place.length()
                - (small.endsWith(ReportForm.XLSX.ending())
                        ? ReportForm.XLSX.ending().length()
                        : 0);
        return place.substring(0, end) + ReportForm.PDF.ending();
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

    /// Asks for one file to read.
    static Optional<String> toRead(FileChooser chooser, Node near) {
        return place(chooser.showOpenDialog(near.getScene().getWindow()));
    }

    /// Asks for one file to write, with a name offered.
    static Optional<String> toWrite(FileChooser chooser, Node near, String offered) {
        chooser.setInitialFileName(offered);
        return place(chooser.showSaveDialog(near.getScene().getWindow()));
    }

    private static Optional<String> place(@Nullable File file) {
        return Optional.ofNullable(file).map(File::getPath);
    }
}
