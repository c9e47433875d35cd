package tallydock.desk.kit.device;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

/// The last scans of this window as they came, the newest first: those that were counted, those that were ignored, and
/// those that did not come whole. Badges and the digits of PINs never get here. FX thread.
public final class ScanTape {
    /// So many are kept.
    public static final int MOST = 50;

    private final ObservableList<RecordedScan> scans = FXCollections.observableArrayList();
    private final ObservableList<RecordedScan> shown = FXCollections.unmodifiableObservableList(scans);

    /// The newest first.
    public ObservableList<RecordedScan> scans() {
        return shown;
    }

    /// A scan came.
    public void put(RecordedScan scan) {
        scans.addFirst(scan);
        if (scans.size() > MOST) {
            scans.removeLast();
        }
    }

    /// Nothing lasting was made of a scan, which may be here already; `why` where that is a fault.
    public void ignored(RawScan scan, Optional<WhyIgnored> why) {
        for (int i = 0; i < scans.size(); i++) {
            var each = scans.get(i);
            if (each.scan().equals(scan)) {
                if (each.ignored().isEmpty() && why.isPresent()) {
                    scans.set(i, each.but(why.orElseThrow()));
                }
                return;
            }
        }
        put(new RecordedScan(scan, why));
    }

    public void clear() {
        scans.clear();
    }
}
