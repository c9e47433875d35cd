package tallydock.desk.devices;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tallydock.desk.devices.bench.BenchWords;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.station.told.RepeatWindows;

/// The facts on the cards of scanners.
final class CardWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final double MILLIS = 1000;

    private CardWords() {}

    /// When something was scanned last, and what kind of symbol.
    static Say last(Optional<RawScan> scan, ZoneId zone) {
        return scan.map(now -> Say.key(
                        "devices.last",
                        CLOCK.format(now.at().atZone(zone)),
                        ScanText.of(now)
                                .aim()
                                .flatMap(Symbology::of)
                                .<Object>map(Symbology::trade)
                                .orElseGet(() -> Say.key("devices.symbol-not-told"))))
                .orElseGet(() -> Say.key("devices.nothing-yet"));
    }

    /// What ends each scan.
    static Say ends(Set<ScanEnd> ends) {
        var inOrder = new TreeSet<>(ends);
        return inOrder.size() > 1
                ? Say.key("devices.either", BenchWords.end(inOrder.first()), BenchWords.end(inOrder.last()))
                : BenchWords.end(inOrder.first());
    }

    /// How soon the same code again is none.
    static Say guard() {
        var windows = RepeatWindows.USUAL;
        return Say.key(
                "devices.guard.value",
                windows.units().toMillis(),
                windows.cartons().toMillis() / MILLIS);
    }

    /// The day a scanner was learned or set up.
    static Say since(Optional<Instant> at, ZoneId zone) {
        return at.map(moment -> moment.atZone(zone))
                .map(day -> Say.both(
                        DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.ENGLISH)
                                .format(day),
                        DateTimeFormatter.ofPattern("yyyy年M月d日").format(day)))
                .orElseGet(() -> Say.key("devices.not-yet"));
    }
}
