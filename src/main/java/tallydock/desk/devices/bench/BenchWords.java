package tallydock.desk.devices.bench;

import java.util.Locale;
import java.util.Map;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.recording.WhyIgnored;

/// How the test bench speaks of scans.
public final class BenchWords {
    private static final double MICROS = 1000;

    private static final Map<WhyIgnored, Say> IGNORED = Map.ofEntries(
            Map.entry(WhyIgnored.REPEAT, Say.key("bench.ignored.repeat")),
            Map.entry(WhyIgnored.WHILE_STOPPED, Say.key("bench.ignored.stopped")),
            Map.entry(WhyIgnored.TOO_LONG, Say.key("bench.ignored.too-long")),
            Map.entry(WhyIgnored.NO_END, Say.key("bench.ignored.no-end")),
            Map.entry(WhyIgnored.MAYBE_CUT, Say.key("bench.ignored.beginning")),
            Map.entry(WhyIgnored.NO_CHARACTERS, Say.key("bench.ignored.no-characters")),
            Map.entry(WhyIgnored.HIDDEN_CHARACTERS, Say.key("bench.ignored.hidden")),
            Map.entry(WhyIgnored.NOBODY_THERE, Say.key("bench.ignored.nobody")),
            Map.entry(WhyIgnored.NOT_TAKEN_HERE, Say.key("bench.ignored.not-taken")),
            Map.entry(WhyIgnored.NOT_FOUND, Say.key("bench.ignored.not-found")),
            Map.entry(WhyIgnored.SEVERAL, Say.key("bench.ignored.several")),
            Map.entry(WhyIgnored.NOTHING_OPEN, Say.key("bench.ignored.nothing-open")),
            Map.entry(WhyIgnored.OTHER_LAYOUT, Say.key("bench.ignored.layout")),
            Map.entry(WhyIgnored.INPUT_METHOD, Say.key("bench.ignored.input-method")));

    private BenchWords() {}

    static Say ignored(WhyIgnored why) {
        return IGNORED.getOrDefault(why, Say.key("bench.ignored.not-taken"));
    }

    /// What ended a scan.
    public static Say end(RawScan scan) {
        return scan.timing()
                .map(ScanTiming::end)
                .map(BenchWords::end)
                .orElseGet(() -> sent(scan.bytes().asUtf8()));
    }

    /// An end key.
    public static Say end(ScanEnd end) {
        return switch (end) {
            case ENTER -> Say.key("bench.end.enter");
            case TAB -> Say.key("bench.end.tab");
            case PAUSE -> Say.key("bench.end.pause");
        };
    }

    private static Say sent(String text) {
        if (text.endsWith("\r\n")) {
            return Say.asIs("CR LF");
        }
        if (text.endsWith("\r")) {
            return Say.asIs("CR");
        }
        if (text.endsWith("\n")) {
            return Say.asIs("LF");
        }
        return text.endsWith("\t") ? Say.key("bench.end.tab") : Say.key("bench.end.none");
    }

    static Say timing(RawScan scan) {
        return scan.timing().map(BenchWords::timing).orElseGet(() -> Say.key("bench.no-timing"));
    }

    private static Say timing(ScanTiming timing) {
        return Say.key("bench.timing", millis(timing.median()), millis(timing.longest()), millis(timing.whole()));
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.1f", micros / MICROS);
    }
}
