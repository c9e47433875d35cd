package tallydock.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.Ruler;
import tallydock.domain.printer.TemplateRef;
import tallydock.print.letters.Letters;
import tallydock.usecase.printing.LabelTemplates;

class JobBytesTest {
    private static final TemplateRef UNIT =
            TemplateRef.of(Templates.of(LabelKind.UNIT).orElseThrow());

    private final Letters letters = new Letters();
    private final JobBytes data = new JobBytes(letters, LabelTemplates.STANDARD);

    @Test
    void aPieceHoldsItsPartOfEachRunAndNothingElse() {
        String zpl = text(data, printer(PrinterLanguage.ZPL, Calibration.NONE, Handling.AS_SET), UNIT, 9, 12);

        assertThat(zpl.split("\\^XA", -1)).hasSize(3);
        assertThat(zpl).contains("^PQ2^XZ").endsWith("^PQ2^XZ\n");
    }

    @Test
    void whatATemplateOrStockIsNotKnownForIsNoLabel() {
        var printer = printer(PrinterLanguage.ZPL, Calibration.NONE, Handling.AS_SET);

        assertThat(data.of(printer, order(new TemplateRef("unit", 99, LabelKind.UNIT)), new LabelRange(1, 1, 20)))
                .isEmpty();
    }

    @Test
    void speedAndDarknessGoBeforeTheLabelsInTheWordsOfEachLanguage() {
        var handling = new Handling(OptionalInt.of(4), OptionalInt.of(20), false);

        assertThat(text(data, printer(PrinterLanguage.ZPL, Calibration.NONE, handling), UNIT, 1, 1))
                .startsWith("~SD20\n^XA^PR4^XZ\n^XA");
        assertThat(text(data, printer(PrinterLanguage.TSPL, Calibration.NONE, handling), UNIT, 1, 1))
                .startsWith("SPEED 4\r\nDENSITY 15\r\nSIZE ");
        assertThat(text(data, printer(PrinterLanguage.EPL, Calibration.NONE, handling), UNIT, 1, 1))
                .startsWith("\nS4\n\nD15\n\nN\n");
    }

    @Test
    void aMeasuredPrinterGetsItsLabelsMovedAndTheRulerStaysWhereItWas() {
        var moved = new Calibration(1_000, 500, 0);
        var plain = printer(PrinterLanguage.ZPL, Calibration.NONE, Handling.AS_SET);
        var measured = printer(PrinterLanguage.ZPL, moved, Handling.AS_SET);

        assertThat(firstBox(text(data, measured, UNIT, 1, 1))).isEqualTo(plus(firstBox(text(data, plain, UNIT, 1, 1))));
        assertThat(text(data, measured, Ruler.TEMPLATE, 1, 1)).isEqualTo(text(data, plain, Ruler.TEMPLATE, 1, 1));
    }

    private static int[] plus(int[] place) {
        return new int[] {place[0] + 8, place[1] + 4};
    }

    @Test
    void aPieceForPagesHasAPageForEachLabel() throws IOException {
        var printer = printer(PrinterLanguage.PDF, new Calibration(0, 0, 4_000), Handling.AS_SET);
        var pdf = data.of(printer, order(UNIT), new LabelRange(9, 12, 20)).orElseThrow();

        try (var document = Loader.loadPDF(pdf.toArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(document)).contains("X001").contains("X002");
        }
    }

    @Test
    void inPracticeEachLabelSaysSo() throws IOException {
        var practice = new JobBytes(letters, LabelTemplates.STANDARD, Optional.of("PRACTICE"));
        var printer = printer(PrinterLanguage.PDF, Calibration.NONE, Handling.AS_SET);
        var pdf = practice.of(printer, order(UNIT), new LabelRange(1, 1, 20)).orElseThrow();

        try (var document = Loader.loadPDF(pdf.toArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("PRACTICE");
        }
    }

    private static String text(JobBytes data, Printer printer, TemplateRef template, int first, int last) {
        return data.of(printer, order(template), new LabelRange(first, last, 20))
                .map(bytes -> new String(bytes.toArray(), StandardCharsets.ISO_8859_1))
                .orElseThrow();
    }

    private static int[] firstBox(String zpl) {
        String place = zpl.substring(zpl.indexOf("^FO") + 3, zpl.indexOf("^GB"));
        return new int[] {Integer.parseInt(place.split(",", 2)[0]), Integer.parseInt(place.split(",", 2)[1])};
    }

    private static PrintOrder order(TemplateRef template) {
        return new PrintOrder(
                new PrinterId(new UUID(0, 1)),
                template,
                "70x50",
                List.of(run("X001"), run("X002")),
                PrintOrder.Subject.NONE,
                Optional.empty(),
                List.of());
    }

    private static LabelRun run(String code) {
        return new LabelRun(
                new LabelValues.Builder().with(LabelField.CODE, code).build(), 10);
    }

    private static Printer printer(PrinterLanguage language, Calibration calibration, Handling handling) {
        return new Printer(
                new PrinterId(new UUID(0, 1)),
                "Dock",
                new Connection.Tcp("127.0.0.1", 9100),
                language,
                new Media(Head.DPI_203, "70x50", 3_000),
                calibration,
                handling);
    }
}
