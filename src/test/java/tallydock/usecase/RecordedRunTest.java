package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.MemoryStation.NOON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.fact.CountMode;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;
import tallydock.scanner.recording.ScanLines;
import tallydock.usecase.scan.ScanFiles.Found;
import tallydock.wire.ReceiptJson;
import tallydock.wire.ScanRunLine;

/// What the test bench saves is read and counted as it was when it was recorded.
class RecordedRunTest {
    private static List<RecordedScan> run(CorpusRun run) {
        var scans = new ArrayList<RecordedScan>();
        for (var line : run.lines()) {
            if (line instanceof ScanRunLine.Scan scan) {
                var sent = scan.recorded().scan();
                var made = RecordedScan.of(
                        new RawScan(sent.source(), "bench", sent.bytes(), NOON.plusMillis(line.atMs())));
                scans.add(made);
                if (scans.size() % 5 == 0) {
                    scans.add(made.but(WhyIgnored.REPEAT));
                }
            }
        }
        return scans;
    }

    private static List<RecordedScan> savedAndRead(List<RecordedScan> scans, Path folder) {
        var file = folder.resolve("scans.jsonl").toString();
        var files = new ScanLines();
        files.write(scans, new TargetFile(file));
        return ((Found.Scans) files.read(new SourceFile(file))).scans();
    }

    private static String counted(CorpusRun run, List<RecordedScan> scans) {
        var floor = run.floor();
        var fold = floor.fold(CountMode.UNIT);
        for (var each : scans) {
            if (each.ignored().isEmpty()) {
                var scan = each.scan();
                fold.scan(new RawScan(
                        scan.source(), scan.device(), scan.bytes(), scan.at(), Optional.empty(), scan.repaired()));
            }
        }
        return CorpusRun.unordered(ReceiptJson.of(floor.receipt(), CountMode.UNIT, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed-gtin", "export-cartons-clean", "tsv-serial-aim"})
    void aSavedFileComesToTheSameMeaningsAndTheSameCount(String name, @TempDir Path folder) {
        var run = new CorpusRun(name);
        var made = run(run);

        var read = savedAndRead(made, folder);

        assertThat(read)
                .extracting(each -> Barcodes.understand(ScanText.of(each.scan())))
                .isEqualTo(made.stream()
                        .map(each -> Barcodes.understand(ScanText.of(each.scan())))
                        .toList());
        assertThat(counted(run, read)).isEqualTo(counted(run, made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export-cartons-clean"})
    void andToTheTruthWhereNothingWasMarked(String name, @TempDir Path folder) {
        var run = new CorpusRun(name);

        assertThat(counted(run, savedAndRead(run(run), folder))).isEqualTo(run.expected());
    }
}
