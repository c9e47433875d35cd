package tallydock.domain.station;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;

/// When each scanner last sent each code, as far back as a bounce can reach. A train of repeats stays a bounce for as
/// long as it lasts: a label left in front of a scanner answers nothing.
record Repeats(Map<Key, Instant> last) {
    static final Repeats NONE = new Repeats(Map.of());

    Repeats {
        last = Map.copyOf(last);
    }

    record Key(String device, String code) {
        static Key of(RawScan scan) {
            return new Key(scan.device(), ScanText.of(scan).code());
        }
    }

    boolean has(RawScan scan, Duration window) {
        var before = last.get(Key.of(scan));
        return before != null && !scan.at().isBefore(before) && scan.at().isBefore(before.plus(window));
    }

    Repeats seen(RawScan scan, Duration longest) {
        var kept = new HashMap<>(last);
        kept.values().removeIf(at -> !at.plus(longest).isAfter(scan.at()) || at.isAfter(scan.at()));
        kept.put(Key.of(scan), scan.at());
        return new Repeats(kept);
    }
}
