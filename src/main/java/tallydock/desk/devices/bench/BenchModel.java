package tallydock.desk.devices.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportResult.NotSaved;
import tallydock.usecase.report.ReportResult.Reason;
import tallydock.usecase.report.ReportResult.Saved;
import tallydock.usecase.scan.ScanFiles;

/// What the test bench shows, and the test of one scanner.
public final class BenchModel {
    private static final String ENDING = ".jsonl";

    private final DeskTools tools;
    private final ScanTape tape;
    private final ScanFiles files;
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Say> word = new ReadOnlyObjectWrapper<>(Say.nothing());

    /// A scanner under test: what its scans carry as their device, what people call it, and the scan that came.
    record Trial(String device, Say name, Optional<RawScan> came) {
        /// Whether the scan came, and from the scanner under test.
        boolean isWell() {
            return came.filter(scan -> scan.device().equals(device)).isPresent();
        }
    }

    public BenchModel(DeskTools tools, ScanTape tape, ScanFiles files) {
        this.tools = tools;
        this.tape = tape;
        this.files = files;
    }

    /// The newest first.
    ObservableList<RecordedScan> scans() {
        return tape.scans();
    }

    /// The scanner that is tested now.
    ReadOnlyObjectProperty<Optional<Trial>> trial() {
        return trial.getReadOnlyProperty();
    }

    /// How the last saving ended.
    ReadOnlyObjectProperty<Say> word() {
        return word.getReadOnlyProperty();
    }

    /// Waits for a scan of this device.
    public void test(String device, Say name) {
        trial.set(Optional.of(new Trial(device, name, Optional.empty())));
    }

    /// A scan came while the room is shown.
    public void came(RawScan scan) {
        trial.get().ifPresent(now -> trial.set(Optional.of(new Trial(now.device(), now.name(), Optional.of(scan)))));
    }

    /// Nobody looks at it any more.
    public void leave() {
        trial.set(Optional.empty());
        word.set(Say.nothing());
    }

    void clear() {
        tape.clear();
        leave();
    }

    /// Saves the scans for another run; `place` is where a person wants them.
    void save(String place) {
        var target = new TargetFile(place.endsWith(ENDING) ? place : place + ENDING);
        List<RecordedScan> oldestFirst = new ArrayList<>(tape.scans()).reversed();
        tools.background()
                .run(
                        () -> files.write(oldestFirst, target),
                        this::saved,
                        cause -> tools.doors().failed(Say.key("bench.not-saved"), cause));
    }

    private void saved(ReportResult.Written result) {
        word.set(
                switch (result) {
                    case Saved saved -> Say.key("bench.saved", saved.file().location());
                    case NotSaved not -> why(not.reason());
                });
    }

    private static Say why(Reason reason) {
        return switch (reason) {
            case NO_SUCH_PLACE -> Say.key("bench.no-such-place");
            case NOT_ALLOWED -> Say.key("bench.not-allowed");
            case DISK -> Say.key("bench.disk");
        };
    }
}
