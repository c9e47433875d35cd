package tallydock.domain.station;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.RepeatCount;
import tallydock.domain.barcode.ScanText;

/// When each scanner last sent each code, as far back as a bounce can reach. A train of repeats stays a bounce for as
/// long as it lasts: a label left in front of a scanner answers nothing. `train` is the one that is going on.
record Repeats(Map<Key, Instant> last, Optional<Train> train) {
    static final Repeats NONE = new Repeats(Map.of(), Optional.empty());

    Repeats {
        last = Map.copyOf(last);
    }

    record Key(String device, String code) {
        static Key of(RawScan scan) {
            return new Key(scan.device(), ScanText.of(scan).code());
        }
    }

    /// The newest of a train of repeats, and how many there were.
    record Train(RawScan newest, RepeatCount count) {}

    boolean has(RawScan scan, Duration window) {
        var before = last.get(Key.of(scan));
        return before != null && !scan.at().isBefore(before) && scan.at().isBefore(before.plus(window));
    }

    Repeats seen(RawScan scan, Duration longest) {
        var kept = new HashMap<>(last);
        kept.values().removeIf(at -> !at.plus(longest).isAfter(scan.at()) || at.isAfter(scan.at()));
        kept.put(Key.of(scan), scan.at());
        return new Repeats(kept, train);
    }

    /// One more of the train, or the first of another.
    Repeats again(RawScan scan) {
        var count = train.filter(going -> Key.of(going.newest).equals(Key.of(scan)))
                .map(Train::count)
                .orElse(RepeatCount.NONE);
        return new Repeats(last, Optional.of(new Train(scan, count.more())));
    }

    /// What was ignored is in the log.
    Repeats told() {
        return new Repeats(last, train.map(going -> new Train(going.newest, going.count.told())));
    }

    /// The train is over.
    Repeats over() {
        return new Repeats(last, Optional.empty());
    }

    /// What no fact says yet, where another scan than `next` ends the train.
    Optional<Train> untoldBefore(RawScan next, boolean again) {
        return train.filter(going -> going.count.untold() > 0)
                .filter(going -> !again || !Key.of(going.newest).equals(Key.of(next)));
    }
}
