package tallydock.desk.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.desk.kit.sound.Later;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.scan.ScanFiles;

/// Recorded scans without a disk, keys without a window, and a clock that goes when it is told to.
public final class Recordings implements ScanFiles, RecordingPlaces, ScreenKeys, Later {
    /// What was written, by its place.
    public final List<List<RecordedScan>> written = new ArrayList<>();

    /// What the next file holds.
    public Found found = new Found.Refused(Why.EMPTY, 0);

    /// What was sent: codes that were clicked, and scans that were played.
    public final List<String> sent = new ArrayList<>();

    /// The scans that were played, as they were handed on.
    public final List<RawScan> played = new ArrayList<>();

    /// Whether the person names a place.
    public boolean isAnswered = true;

    private final List<Due> waiting = new ArrayList<>();
    private Instant now = Trial.NOW;

    private record Due(Instant at, Runnable act) {}

    /// What plays through these.
    public PlayModel.Means means() {
        return new PlayModel.Means(this, this, this);
    }

    /// What time it is.
    public Instant now() {
        return now;
    }

    /// Lets time pass, and does what falls due in it.
    public void pass(Duration time) {
        var until = now.plus(time);
        for (var next = next(until); next.isPresent(); next = next(until)) {
            waiting.remove(next.orElseThrow());
            now = next.orElseThrow().at();
            next.orElseThrow().act().run();
        }
        now = until;
    }

    private Optional<Due> next(Instant until) {
        return waiting.stream().filter(due -> !due.at().isAfter(until)).min(Comparator.comparing(Due::at));
    }

    @Override
    public Runnable after(Duration delay, Runnable act) {
        var due = new Due(now.plus(delay), act);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    @Override
    public ReportResult.Written write(List<RecordedScan> scans, TargetFile target) {
        written.add(List.copyOf(scans));
        return new ReportResult.Saved(target, 1);
    }

    @Override
    public Found read(SourceFile file) {
        return found;
    }

    @Override
    public Optional<String> recordingToRead(Node near, Say title) {
        return answer("/media/scans.jsonl");
    }

    @Override
    public Optional<String> recordingToWrite(Node near, Say title, String offered) {
        return answer("/media/" + offered);
    }

    @Override
    public Optional<String> pictureToWrite(Node near, Say title, String offered) {
        return answer("/media/" + offered);
    }

    @Override
    public Optional<String> pageToWrite(Node near, Say title, String offered) {
        return answer("/media/" + offered);
    }

    private Optional<String> answer(String place) {
        return Optional.of(place).filter(_ -> isAnswered);
    }

    @Override
    public void scan(String code) {
        sent.add(code);
    }

    @Override
    public void play(RawScan recorded) {
        played.add(recorded);
        sent.add(recorded.bytes().asUtf8());
    }

    @Override
    public void pressTypeKey() {
        sent.add("F9");
    }
}
