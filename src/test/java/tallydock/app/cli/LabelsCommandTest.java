package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.domain.barcode.amazon.BoxContent;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.print.PaperReader;
import tallydock.usecase.label.LabelFormat;

/// Labels of the demo shipment through the command line, read back from what was written.
class LabelsCommandTest {
    private static final String SHIPMENT = "PO-DEMO-0001";
    private static final String BOX = "FBA15TDDEMO1U000001";
    private static final String CONTENT = "AMZN,PO:FBA15TDDEMO1,FNSKU:X00DEMOLMP,QTY:";
    private static final CompanyPrefix PREFIX = new CompanyPrefix("0614141");

    private Path folder = Path.of("");
    private Shell shell = new Shell(folder);

    @BeforeEach
    void theDemoIsImported(@TempDir Path temp) throws URISyntaxException {
        folder = temp;
        shell = new Shell(temp.resolve("data"));
        shell.run("import", demo("demo-packing-list.xlsx"));
    }

    private static String demo(String name) throws URISyntaxException {
        var url = Objects.requireNonNull(LabelsCommandTest.class.getResource("/tallydock/demo/" + name));
        return Path.of(url.toURI()).toString();
    }

    private Shell.Result labels(String... words) {
        return shell.run(
                Stream.concat(Stream.of("labels", SHIPMENT), Stream.of(words)).toArray(String[]::new));
    }

    private Path target(LabelFormat format) {
        return folder.resolve("labels." + format.name().toLowerCase(Locale.ROOT));
    }

    private List<Set<String>> read(LabelFormat format) throws IOException {
        return PaperReader.read(format, Files.readAllBytes(target(format)));
    }

    private String[] words(LabelFormat format, String kind, String... more) {
        var words = Stream.of(
                "--kind",
                kind,
                "--format",
                format.name().toLowerCase(Locale.ROOT),
                "-o",
                target(format).toString());
        return Stream.concat(words, Stream.of(more)).toArray(String[]::new);
    }

    private void setRange(long first, long last) {
        try (var station = new FolderOpener().open(Optional.of(folder.resolve("data")), false)) {
            station.ssccRanges().choose(new SsccRange(PREFIX, 1, first, last), Actor.COMMAND_LINE);
        }
    }

    @Test
    void aCartonLabelSaysItsBoxId() throws IOException {
        for (var format : LabelFormat.values()) {
            var result = labels(words(format, "carton", "--cartons", "DEMO-01"));

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(read(format)).singleElement().isEqualTo(Set.of(BOX));
        }
    }

    @Test
    void aBoxLabelSaysTheBoxAndWhatIsInIt() throws IOException {
        for (var format : LabelFormat.values()) {
            var result = labels(words(format, "box", "--cartons", "1"));

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(read(format)).singleElement().satisfies(said -> {
                assertThat(said).hasSize(2).contains(BOX);
                assertThat(said).anyMatch(text -> text.startsWith(CONTENT) && text.contains(",FNSKU:X00DEMOMUG,QTY:"));
                assertThat(said)
                        .anyMatch(text -> BoxContent.parse(text)
                                .filter(BoxContent::isSound)
                                .isPresent());
            });
        }
    }

    @Test
    void aUnitLabelSaysTheFnskuAndThereAreSpareOnes() throws IOException {
        for (var format : LabelFormat.values()) {
            var result = labels(words(format, "unit", "--sku", "BLB-E27-9W", "--spare", "2", "--stock", "57x32"));

            assertThat(result.code()).as(result.err()).isZero();
            if (format == LabelFormat.PNG) {
                assertThat(PaperReader.read(format, Files.readAllBytes(folder.resolve("labels-1.png"))))
                        .containsExactly(Set.of("X00DEMOBLB"));
            } else {
                assertThat(read(format)).hasSizeGreaterThan(2).containsOnly(Set.of("X00DEMOBLB"));
            }
        }
    }

    @Test
    void aCartonWithoutAnSsccGetsOneOfTheRangeAndKeepsIt() throws IOException {
        setRange(5, 9);
        assertThat(labels(words(LabelFormat.PDF, "sscc", "--cartons", "2")).code())
                .isEqualTo(3);
        for (var format : LabelFormat.values()) {
            assertThat(labels(words(format, "sscc", "--cartons", "2", "--assign"))
                            .code())
                    .isZero();

            assertThat(read(format))
                    .singleElement()
                    .isEqualTo(Set.of(
                            "00" + new SsccRange(PREFIX, 1, 5, 9).number(5).digits()));
        }
    }

    @Test
    void aPalletHasFourLabelsWithOneNumber() throws IOException {
        setRange(0, 9);
        for (var format : LabelFormat.values()) {
            var result = labels(words(format, "pallet"));

            assertThat(result.code()).as(result.err()).isZero();
            if (format != LabelFormat.PNG) {
                assertThat(read(format)).hasSize(4);
                assertThat(read(format).stream().flatMap(Set::stream).collect(Collectors.toSet()))
                        .singleElement()
                        .asString()
                        .startsWith("00106141410000000");
            }
        }
    }

    @Test
    void signsOfACartonOpenThatCarton() throws IOException {
        for (var format : LabelFormat.values()) {
            for (String kind : List.of("discrepancy", "quarantine")) {
                var result = labels(words(format, kind, "--cartons", "1", "--reason", "2 short 少2件"));

                assertThat(result.code()).as(result.err()).isZero();
                assertThat(read(format)).containsExactly(Set.of(BOX));
            }
        }
    }

    @Test
    void placesNeedNoShipment() throws IOException {
        for (var format : LabelFormat.values()) {
            var result = shell.run(
                    Stream.concat(Stream.of("labels"), Stream.of(words(format, "location", "--place", "a-03-2")))
                            .toArray(String[]::new));

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(read(format)).containsExactly(Set.of("A-03-2"));
        }
    }

    @Test
    void theContentOfABoxComesAsTheSymbolThatIsAskedFor() throws IOException {
        var qr = labels(words(LabelFormat.PNG, "box", "--cartons", "3", "--symbol", "qr", "--dpi", "300"));
        assertThat(qr.code()).as(qr.err()).isZero();
        assertThat(read(LabelFormat.PNG).getFirst()).anyMatch(text -> text.contains("X00DEMOBLB"));

        var mixed = labels(words(LabelFormat.PNG, "box", "--cartons", "1", "--symbol", "data_matrix"));
        assertThat(mixed.code()).isEqualTo(3);
        assertThat(mixed.err()).contains("22 x 22").contains("pdf_417");
    }

    @Test
    void nothingIsSaidOfTheConditionUnlessSomebodySaysIt() throws IOException {
        labels(words(LabelFormat.PDF, "unit", "--sku", "BLB-E27-9W", "--stock", "57x32"));
        assertThat(text()).contains("LED bulb").doesNotContain("New");

        labels(words(
                LabelFormat.PDF,
                "unit",
                "--sku",
                "BLB-E27-9W",
                "--stock",
                "57x32",
                "--condition",
                "New",
                "--expires",
                "2027-03-31"));
        assertThat(text()).contains("New").contains("EXP 03-31-2027");
    }

    private String text() throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(Files.readAllBytes(target(LabelFormat.PDF)))) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    @Test
    void aRangeThatHasEndedSaysWhatToDo() {
        var none = labels(words(LabelFormat.PDF, "sscc", "--assign"));
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("company prefix");

        setRange(0, 1);
        var ended = labels(words(LabelFormat.PDF, "sscc", "--assign"));
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("2 left").contains("3 are needed");
        assertThat(shell.run("log").out()).doesNotContain("label.sscc-assigned");
    }

    @Test
    void whatIsNoPlaceAndNoMarkIsWrongUsage() {
        assertThat(labels(words(LabelFormat.PDF, "location", "--place", "here")).code())
                .isEqualTo(2);
        assertThat(labels(words(LabelFormat.PDF, "carton", "--handling", "softly"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aGivenSsccOpensItsCartonWhenItIsReceived() throws IOException {
        setRange(5, 9);
        labels(words(LabelFormat.PDF, "sscc", "--cartons", "2", "--assign"));
        var scans = folder.resolve("scans.jsonl");
        String sscc = new SsccRange(PREFIX, 1, 5, 9).number(5).digits();
        Files.writeString(scans, """
                {"atMs": 0, "source": "wedge", "raw": "]C100%s\\r"}
                {"atMs": 900, "source": "wedge", "raw": "X00DEMOCBL\\r"}
                """.formatted(sscc));

        var receipt = shell.run("receive", SHIPMENT, "--scans", scans.toString(), "--json");

        assertThat(receipt.json().path("cartons")).hasSize(3);
        var carton = receipt.json().path("cartons").path(1);
        assertThat(carton.path("cartonNo").asString()).isEqualTo("DEMO-02");
        assertThat(carton.path("lines").path(0).path("received").asInt()).isEqualTo(1);
    }
}
