package tallydock.desk.shell;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;

/// Scans of devices that have threads of their own. While the screen would hand a plain scan to the room as it came, it
/// goes there at once and does not wait for the frame that is being drawn; any other scan goes by way of the screen,
/// and those behind it too until it is through, so that the order holds.
final class ScanGate {
    /// What the screen does with scans, on the FX thread.
    interface Screen {
        /// Finds out where a scan goes.
        void take(RawScan scan);

        /// A scan went to the room at once.
        void passed(RawScan scan);
    }

    private final Executor later;
    private final Screen screen;
    private Optional<Consumer<RawScan>> open = Optional.empty();
    private int onTheWay;

    /// `later` runs a job on the FX thread, after those that wait there.
    ScanGate(Executor later, Screen screen) {
        this.later = later;
        this.screen = screen;
    }

    /// From the return on, plain scans go here; empty: to the screen. A scan that came before has gone where it was to
    /// go then. FX thread.
    synchronized void lead(Optional<Consumer<RawScan>> where) {
        open = where;
    }

    /// A scan came, on whatever thread.
    synchronized void take(RawScan scan) {
        var plain = open.filter(_ -> onTheWay == 0 && isPlain(scan));
        if (plain.isPresent()) {
            // What shows of it comes before what comes of it.
            later.execute(() -> screen.passed(scan));
            plain.orElseThrow().accept(scan);
        } else {
            onTheWay++;
            later.execute(() -> arrived(scan));
        }
    }

    private void arrived(RawScan scan) {
        try {
            screen.take(scan);
        } finally {
            isThrough();
        }
    }

    private synchronized void isThrough() {
        onTheWay--;
    }

    /// Badges and commands are the screen's, and what nothing may be made of has to be told.
    private static boolean isPlain(RawScan scan) {
        var code = ScanText.of(scan).code();
        return !BadgeCode.looksLikeOne(code)
                && Command.parse(code).isEmpty()
                && ScanFaults.of(scan).isEmpty();
    }
}
