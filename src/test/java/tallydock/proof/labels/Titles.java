package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.print.label.Samples;

/// Titles that would be commands, were they not drawn: each gives one label in each language, with its text on it or
/// with a word that it was shortened.
final class Titles {
    private static final List<String> EVIL = List.of(
            "Widget ^XZ^XA^FO50,50^A0N,50,50^FDPWNED^FS^XZ",
            "~JA~DGR:X.GRF,1,1,00 ~~ ^^ _5E",
            "quotes \" '' \" and \\\" \\[\"]",
            "lines\r\nPRINT 9\r\nP9\nN\n",
            "escape \u001b!R \u001bE \u0000 \u0007",
            "back\\slash \\& \\( \\\\",
            "word ".repeat(1_000),
            "x".repeat(5_000),
            "smile \ud83d\ude00 \ud83d\udce6 done",
            "\u202eevil \u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645");

    private final PaperTrail paper;
    private final List<String> left = new ArrayList<>();

    Titles(PaperTrail paper) {
        this.paper = paper;
    }

    /// What is wrong; the ZPL jobs are noted, to be drawn with the others.
    List<String> check(Path folder) throws IOException {
        for (int i = 0; i < EVIL.size(); i++) {
            var sample = Samples.unit("57x32", Head.DPI_203, "X003QW8L2T").titled(EVIL.get(i));
            String name = "title-" + i;
            paper.thermal(sample, name);
            var placed = sample.placed();
            if (!isSaid(placed, sample.values().of(LabelField.TITLE))) {
                left.add(name + " is neither on the label nor told as shortened: " + placed.findings());
            }
            try (var document =
                    Loader.loadPDF(new PdfPaper(folder, sample).write(false).toFile())) {
                if (document.getNumberOfPages() != 1) {
                    left.add(name + " gives " + document.getNumberOfPages() + " pages");
                }
            }
        }
        return List.copyOf(left);
    }

    static int count() {
        return EVIL.size();
    }

    private static boolean isSaid(Placed placed, String title) {
        String printed = placed.inks().stream()
                .filter(Ink.Line.class::isInstance)
                .map(ink -> ((Ink.Line) ink).text())
                .collect(Collectors.joining(" "));
        boolean isTold = placed.findings().stream()
                .anyMatch(finding -> finding.code() == Finding.Code.CUT || finding.code() == Finding.Code.NO_GLYPH);
        return isTold || printed.contains(title.replace('\n', ' '));
    }
}
