package tallydock.proof.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;
import tallydock.print.label.Samples;
import tallydock.print.pdf.LabelPdf;

/// One label as a PDF, and what other people's programs draw of it at the head's resolution.
final class PdfPaper {
    private static final double POINTS_AN_INCH = 72;

    private final Path folder;
    private final Samples sample;

    PdfPaper(Path folder, Samples sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /// Writes the label.
    ///
    /// @param isShifted with a mistake: everything half a dot to the right
    Path write(boolean isShifted) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new LabelPdf(sample.stock(), sample.head(), Samples.LETTERS)) {
            pdf.add(sample.placed());
            pdf.write(out);
        }
        var file = folder.resolve("label.pdf");
        Files.write(file, isShifted ? shifted(out.toByteArray()) : out.toByteArray());
        return file;
    }

    private byte[] shifted(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            try (var before = new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true)) {
                double dot = POINTS_AN_INCH / sample.head().dotsAnInch();
                before.transform(Matrix.getTranslateInstance((float) dot / 2, 0));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /// The first label of a sheet, as pdftoppm draws that part of the page.
    Dots poppler(Path pdf) throws IOException, InterruptedException {
        var placed = sample.placed();
        var name = folder.resolve("poppler").toString();
        var command = new ArrayList<>(List.of("pdftoppm", "-r", resolution(), "-mono", "-singlefile"));
        command.addAll(List.of("-x", "" + left(), "-y", "" + top()));
        command.addAll(List.of("-W", "" + placed.width(), "-H", "" + placed.height(), pdf.toString(), name));
        Programs.run(folder, command);
        return Dots.ofBitmap(Path.of(name + ".pbm"), 0, 0, placed.width(), placed.height());
    }

    /// The same of Ghostscript, cut from the page.
    Dots ghostscript(Path pdf) throws IOException, InterruptedException {
        var drawn = folder.resolve("gs.pbm");
        Programs.run(
                folder,
                List.of(
                        "gs",
                        "-q",
                        "-dNOPAUSE",
                        "-dBATCH",
                        "-dSAFER",
                        "-sDEVICE=pbmraw",
                        "-r" + resolution(),
                        "-sOutputFile=" + drawn,
                        pdf.toString()));
        var placed = sample.placed();
        return Dots.ofBitmap(drawn, left(), top(), placed.width(), placed.height());
    }

    private int left() {
        return sample.stock()
                .sheet()
                .map(sheet -> sample.head().dots(sheet.leftUm(0)))
                .orElse(0);
    }

    private int top() {
        return sample.stock()
                .sheet()
                .map(sheet -> sample.head().dots(sheet.topUm(0)))
                .orElse(0);
    }

    private String resolution() {
        return String.format(Locale.ROOT, "%.1f", sample.head().dotsAnInch());
    }
}
