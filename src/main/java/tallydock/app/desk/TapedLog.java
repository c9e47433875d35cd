package tallydock.app.desk;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import tallydock.desk.kit.device.ScanTape;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.recording.WhyIgnored;
import tallydock.usecase.FactLog;

/// A log that tells the test bench which scans were ignored, once that is written down.
final class TapedLog implements FactLog {
    private final FactLog log;
    private final ScanTape tape;

    TapedLog(FactLog log, ScanTape tape) {
        this.log = log;
        this.tape = tape;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        var entries = log.append(drafts);
        drafts.forEach(draft -> tell(draft.fact()));
        return entries;
    }

    private void tell(Fact fact) {
        switch (fact) {
            case CountFact.ScanNoted noted -> tell(noted.scan(), WhyIgnored.of(noted.reason()));
            case StationFact.ScanIgnored(var ignored) -> tell(ignored.scan(), WhyIgnored.of(ignored.why()));
            default -> {}
        }
    }

    private void tell(RawScan scan, Optional<WhyIgnored> why) {
        if (why.isPresent()) {
            Platform.runLater(() -> tape.ignored(scan, why));
        }
    }
}
