package tallydock.scanner.wedge;

import java.util.HashMap;
import java.util.Map;

/// The keys that are down and where their press went: what a key types and its release go the same way.
final class DownKeys {
    private static final int MOST = 64;
    private static final long REPEATS_WITHIN = 1_000_000_000L;
    private static final long REPEATS_AFTER = 150_000_000L;

    private final Map<String, Way> ways = new HashMap<>();

    /// How often more than once a key is down: a scanner is a keyboard beside the person's, and both have that key.
    private final Map<String, Integer> again = new HashMap<>();
    private String newest = "";
    private Way newestWay = Way.UNKNOWN;
    private long newestNanos;
    private boolean isRepeating;

    /// Where a press went.
    enum Way {
        /// Waiting among the held events.
        HELD,
        /// Into a scan: no control ever sees it.
        SCANNED,
        /// To the control.
        PASSED,
        /// No press is known: it happened elsewhere, or what was typed had none.
        UNKNOWN
    }

    /// Whether the press is the keyboard's own repeat of the newest key, which is still down: keyboards wait
    /// longer than 150 ms before the first one. A release that was lost, because another window got it, is
    /// forgotten after a second. Keys without a name cannot be told apart.
    boolean isRepeat(KeyStroke pressed) {
        long since = pressed.nanos() - newestNanos;
        return pressed.key().equals(newest)
                && !newest.equals("UNDEFINED")
                && newestWay != Way.UNKNOWN
                && since < REPEATS_WITHIN
                && (isRepeating || since >= REPEATS_AFTER);
    }

    void pressed(KeyStroke pressed, Way way) {
        isRepeating = isRepeat(pressed);
        if (!isRepeating && ways.containsKey(pressed.key())) {
            again.merge(pressed.key(), 1, Integer::sum);
        }
        newest = pressed.key();
        newestWay = way;
        newestNanos = pressed.nanos();
        modifier(pressed, way);
    }

    /// A modifier types nothing and does not repeat.
    void modifier(KeyStroke pressed, Way way) {
        if (ways.size() >= MOST) {
            ways.clear();
            again.clear();
        }
        ways.put(pressed.key(), way);
    }

    /// Where the press of what was typed just now went.
    Way typed() {
        return newestWay;
    }

    Way released(KeyStroke released) {
        if (released.key().equals(newest)) {
            newestWay = Way.UNKNOWN;
        }
        var way = ways.getOrDefault(released.key(), Way.UNKNOWN);
        if (again.merge(released.key(), -1, Integer::sum) < 0) {
            again.remove(released.key());
            ways.remove(released.key());
        }
        return way;
    }

    /// As `settle`, but the newest key is still held.
    void settleOlder(Way way) {
        ways.replaceAll((key, before) -> before == Way.HELD && !key.equals(newest) ? way : before);
    }

    /// What was held has been sent on, or has become part of a scan.
    void settle(Way way) {
        ways.replaceAll((_, before) -> before == Way.HELD ? way : before);
        newestWay = newestWay == Way.HELD ? way : newestWay;
    }
}
