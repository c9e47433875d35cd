package tallydock.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongScanLogTest {
    private static final int SCANS = 100_000;

    /// Rows held in memory would need several times this heap.
    private static final String HEAP = "-Xmx48m";

    @Test
    void aHundredThousandScansAreWrittenInASmallHeap(@TempDir Path folder)
            throws IOException, InterruptedException, OpenXML4JException {
        var file = folder.resolve("long.xlsx");
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongLogMain.class.getName(),
                        file.toString(),
                        Integer.toString(SCANS))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> output + " says why").isZero();
        assertThat(rowsOfTheScanLog(file)).isEqualTo(SCANS + 1);
    }

    private static long rowsOfTheScanLog(Path file) throws IOException, OpenXML4JException {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var sheets = (XSSFReader.SheetIterator) new XSSFReader(workbook).getSheetsData();
            long rows = 0;
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    rows = sheets.getSheetName().startsWith("Scan log") ? rowsOf(sheet) : rows;
                }
            }
            return rows;
        }
    }

    private static long rowsOf(InputStream sheet) {
        try (var lines = new Scanner(sheet, StandardCharsets.UTF_8)) {
            return lines.findAll("</row>").count();
        }
    }
}
