package tallydock.scanner.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.scan.ScanFiles.Found;
import tallydock.usecase.scan.ScanFiles.Why;

class ScanLinesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final ScanTiming FAST = new ScanTiming(3_200, 4_900, 51_300, ScanEnd.TAB);

    private final ScanLines files = new ScanLines();

    private static RecordedScan typed(String sent, Instant at) {
        return RecordedScan.of(new RawScan(
                ScanSource.WEDGE, "keyboard", Bytes.utf8(sent), at, Optional.of(FAST), Optional.of("meant")));
    }

    private static RecordedScan sent(byte[] bytes, Instant at) {
        return RecordedScan.of(new RawScan(ScanSource.SERIAL, "L1 · /dev/ttyACM0", Bytes.of(bytes), at));
    }

    private Found read(Path file) {
        return files.read(new SourceFile(file.toString()));
    }

    private Found written(Path folder, String... lines) throws IOException {
        return read(Files.write(folder.resolve("scans.jsonl"), List.of(lines)));
    }

    @Test
    void whatIsWrittenComesBackByteForByteWithTheTimesBetween(@TempDir Path folder) {
        var scans = List.of(
                typed("]C10109506000134352\u001d10A\t", NOON),
                sent(new byte[] {(byte) 0xff, 0x1d, 0x00, '\r'}, NOON.plusMillis(250)),
                typed("4006381333931\t", NOON.plusMillis(900)).but(WhyIgnored.REPEAT));

        var saved =
                files.write(scans, new TargetFile(folder.resolve("scans.jsonl").toString()));

        assertThat(saved).isInstanceOf(ReportResult.Saved.class);
        assertThat(((Found.Scans) read(folder.resolve("scans.jsonl"))).scans())
                .containsExactly(
                        typed("]C10109506000134352\u001d10A\t", Instant.EPOCH),
                        sent(new byte[] {(byte) 0xff, 0x1d, 0x00, '\r'}, Instant.ofEpochMilli(250)),
                        typed("4006381333931\t", Instant.ofEpochMilli(900)).but(WhyIgnored.REPEAT));
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void aRecordedRunOfTheCommandLineIsOneToo(@TempDir Path folder) throws IOException {
        var found = written(
                folder,
                "{\"atMs\": 7551, \"source\": \"wedge\", \"raw\": \"FBA15LV4H643U000001\\r\"}",
                "{\"atMs\": 8000, \"action\": \"damaged\", \"qty\": 1}",
                "",
                "{\"atMs\": 8107, \"source\": \"serial\", \"raw\": \"C2\\r\\n\"}");

        assertThat(((Found.Scans) found).scans())
                .extracting(each -> each.scan().bytes().asUtf8())
                .containsExactly("FBA15LV4H643U000001\r", "C2\r\n");
    }

    @Test
    void aLineThatIsNoScanIsNamed(@TempDir Path folder) throws IOException {
        assertThat(written(folder, "{\"atMs\": 1, \"raw\": \"C2\\r\"}", "C3"))
                .isEqualTo(new Found.Refused(Why.NOT_SCANS, 2));
        assertThat(written(folder, "{\"atMs\": -1, \"raw\": \"C2\\r\"}"))
                .isEqualTo(new Found.Refused(Why.NOT_SCANS, 1));
        assertThat(written(folder, "{\"atMs\": 1, \"raw\": \"\", \"hex\": \"0g\"}"))
                .isEqualTo(new Found.Refused(Why.NOT_SCANS, 1));
    }

    @Test
    void aNewerFileAnEmptyOneAndNoneAreRefused(@TempDir Path folder) throws IOException {
        assertThat(written(folder, "{\"format\": \"tallydock-scans\", \"version\": 2}"))
                .isEqualTo(new Found.Refused(Why.NEWER_PROGRAM, 1));
        assertThat(written(folder, "{\"format\": \"tallydock-scans\", \"version\": 1}"))
                .isEqualTo(new Found.Refused(Why.EMPTY, 0));
        assertThat(read(folder.resolve("none.jsonl"))).isEqualTo(new Found.Refused(Why.CANNOT_OPEN, 0));
        assertThat(read(folder)).isEqualTo(new Found.Refused(Why.CANNOT_OPEN, 0));
        assertThat(files.read(new SourceFile("\0"))).isEqualTo(new Found.Refused(Why.CANNOT_OPEN, 0));
    }

    @Test
    void moreThanAShiftScansIsNotRead(@TempDir Path folder) throws IOException {
        var line = "{\"atMs\": 1, \"raw\": \"C2\\r\"}";
        var many = String.join("\n", Collections.nCopies(50_001, line));

        assertThat(written(folder, many)).isEqualTo(new Found.Refused(Why.TOO_BIG, 50_001));
        assertThat(written(folder, "x".repeat(20_000_001))).isEqualTo(new Found.Refused(Why.TOO_BIG, 0));
    }

    @Test
    void aPlaceThatIsNoneIsSaidSo(@TempDir Path folder) {
        var place = new TargetFile(folder.resolve("none/scans.jsonl").toString());

        assertThat(files.write(List.of(typed("C2\r", NOON)), place))
                .isEqualTo(new ReportResult.NotSaved(place, ReportResult.Reason.NO_SUCH_PLACE));
    }
}
