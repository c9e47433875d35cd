package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.MemoryStation.NOON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountMode;
import tallydock.wire.ReceiptJson;
import tallydock.wire.ScanRunLine;

/// Recorded runs come to the right reconciliation by the fold, and by the station with its default answers.
class CorpusRunTest {
    @ParameterizedTest
    @ValueSource(strings = {"mixed-gtin", "export-cartons-clean", "box-matrix-fnsku", "tsv-serial-aim"})
    void theFoldComesToTheTruth(String name) {
        var run = new CorpusRun(name);
        var floor = run.floor();
        var fold = floor.fold(CountMode.UNIT);
        for (var line : run.lines()) {
            var at = NOON.plusMillis(line.atMs());
            switch (line) {
                case ScanRunLine.Scan scan ->
                    fold.scan(new RawScan(
                            scan.recorded().scan().source(),
                            "run",
                            scan.recorded().scan().bytes(),
                            at));
                case ScanRunLine.Head _ -> {}
                case ScanRunLine.Damaged mark -> fold.damage(mark.qty(), at);
            }
        }

        assertThat(result(floor)).isEqualTo(run.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed-gtin", "export-cartons-clean", "box-matrix-fnsku", "tsv-serial-aim"})
    void theStationWithItsDefaultAnswersComesToTheTruth(String name) {
        var run = new CorpusRun(name);
        var floor = run.floor();
        for (var line : run.lines()) {
            switch (line) {
                case ScanRunLine.Scan scan ->
                    FoldAndFlowTest.answerByDefault(
                            floor, floor.scans(scan.recorded().scan().bytes().asUtf8()));
                case ScanRunLine.Head _ -> {}
                case ScanRunLine.Damaged mark -> {
                    for (long unit = 0; unit < mark.qty(); unit++) {
                        FoldAndFlowTest.answerByDefault(floor, floor.scans(Command.DAMAGED));
                    }
                }
            }
        }

        assertThat(result(floor)).isEqualTo(run.expected());
    }

    private static String result(Floor floor) {
        return CorpusRun.unordered(ReceiptJson.of(floor.receipt(), CountMode.UNIT, 0));
    }
}
