package tallydock.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.letters.Letters;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles.Outcome;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.LabelJob;

class LabelWriterTest {
    private static final Letters LETTERS = new Letters();
    private static final Optional<String> PRACTICE = Optional.of("PRACTICE 练习");

    private static LabelJob places() {
        var labels = List.of("A-01", "A-02").stream()
                .map(code -> new LabelValues.Builder()
                        .with(LabelField.CODE, code)
                        .with(LabelField.NAME, code)
                        .build())
                .toList();
        return new LabelJob(
                Templates.of(LabelKind.LOCATION).orElseThrow(),
                Stocks.named("70x50").orElseThrow(),
                Head.DPI_203,
                labels,
                false);
    }

    private static byte[] written(Path file, LabelFormat format, Optional<String> mark) throws IOException {
        var outcome = new LabelWriter(LETTERS, mark).write(places(), format, new TargetFile(file.toString()));
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return Files.readAllBytes(file);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            var all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                all.append(stripper.getText(document).contains("PRACTICE 练习") ? "marked " : "plain ");
            }
            return all.toString();
        }
    }

    @Test
    void aFileOfPracticeSaysSoOnEachLabelAndOthersDoNot(@TempDir Path folder) throws IOException {
        assertThat(text(written(folder.resolve("a.pdf"), LabelFormat.PDF, PRACTICE)))
                .isEqualTo("marked marked ");
        assertThat(text(written(folder.resolve("b.pdf"), LabelFormat.PDF, Optional.empty())))
                .isEqualTo("plain plain ");
    }

    @ParameterizedTest
    @EnumSource(
            value = LabelFormat.class,
            names = {"PDF", "TSPL", "EPL"})
    void aMarkedLabelStillScans(LabelFormat format, @TempDir Path folder) throws IOException {
        var file = written(folder.resolve("labels"), format, PRACTICE);

        assertThat(PaperReader.read(format, file)).containsExactly(Set.of("A-01"), Set.of("A-02"));
        assertThat(file).isNotEqualTo(written(folder.resolve("live"), format, Optional.empty()));
    }

    @Test
    void theScreenShowsTheMarkThatIsPrinted() {
        var job = places();
        var live = new LabelDrawer(LETTERS)
                .draw(job.template(), job.stock(), job.head(), job.labels().getFirst());
        var practice = new LabelDrawer(LETTERS, PRACTICE)
                .draw(job.template(), job.stock(), job.head(), job.labels().getFirst());

        assertThat(practice.height()).isEqualTo(live.height());
        assertThat(practice.dots()).isNotEqualTo(live.dots());
    }
}
