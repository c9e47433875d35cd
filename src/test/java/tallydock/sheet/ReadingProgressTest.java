package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.Stopped;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReadings;

/// How far the reading of a long text is said to be.
class ReadingProgressTest {
    private static final int ROWS = 9_000;

    /// Notes what it is told, and is wanted until so many rows are read.
    private record Noting(List<Long> read, List<Long> totals, long until) implements Progress {
        @Override
        public void rows(long done, long total) {
            read.add(done);
            totals.add(total);
        }

        @Override
        public boolean cancelled() {
            return !read.isEmpty() && read.getLast() >= until;
        }
    }

    private static SheetReadings.Request list(Path folder) throws IOException {
        var text = "箱号,货号,数量\n" + "C1,MUG,12\n".repeat(ROWS);
        var file = Files.writeString(folder.resolve("list.csv"), text);
        return new SheetReadings.Request(
                new SourceFile(file.toString()), ReadingChoices.NONE, PreviewWindow.FIRST, Optional.empty());
    }

    @Test
    void rowsAreSaidOfAllThatThereAreAndTheReadingEndsWhereItIsStopped(@TempDir Path folder) throws IOException {
        var progress = new Noting(new ArrayList<>(), new ArrayList<>(), 4_000);
        var request = list(folder);

        assertThatThrownBy(() -> new FileReadings().packingList(request, progress))
                .isInstanceOf(Stopped.class);

        assertThat(progress.read()).containsExactly(2_000L, 4_000L);
        assertThat(progress.totals()).containsOnly(ROWS + 1L);
    }

    /// A workbook that is written row by row announces one row.
    @Test
    void aWorkbookThatDoesNotSayHowLongItIsIsJudgedByWhatIsReadOfIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var book = new SXSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("PL");
            for (int row = 0; row <= ROWS; row++) {
                var cells = sheet.createRow(row);
                cells.createCell(0).setCellValue(row == 0 ? "箱号" : "C" + row);
                cells.createCell(1).setCellValue(row == 0 ? "货号" : "MUG");
                cells.createCell(2).setCellValue(row == 0 ? "数量" : "12");
            }
            book.write(out);
        }
        var progress = new Noting(new ArrayList<>(), new ArrayList<>(), Long.MAX_VALUE);

        new FileReadings()
                .packingList(
                        new SheetReadings.Request(
                                new SourceFile(file.toString()),
                                ReadingChoices.NONE,
                                PreviewWindow.FIRST,
                                Optional.empty()),
                        progress);

        assertThat(progress.read()).containsExactly(2_000L, 4_000L, 6_000L, 8_000L);
        assertThat(progress.totals()).allSatisfy(total -> assertThat(total).isBetween(8_000L, 10_500L));
    }
}
