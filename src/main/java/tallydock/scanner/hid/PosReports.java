package tallydock.scanner.hid;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tallydock.domain.barcode.AimIdentifier;
import tallydock.domain.digest.Bytes;

/// Puts the reports of one scanner together into scans. Nothing that is cut, too long or not as the device described it
/// becomes one.
final class PosReports {
    /// Longer than any symbol.
    static final int MOST = 8192;
    /// A scan that goes on does so at once.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PosLayout layout;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private String aim = "";
    private boolean isOpen;
    private boolean isTooLong;
    private long last;

    PosReports(PosLayout layout) {
        this.layout = layout;
    }

    /// What a report, or the time that passed, came to.
    sealed interface Told {
        /// A scan is whole: the AIM identifier, where one came, and the data.
        record Whole(Bytes bytes) implements Told {}

        /// Something was sent that is no whole scan.
        record Cut() implements Told {}
    }

    /// Takes one report at this moment of the computer's running clock, in ns.
    Optional<Told> take(byte[] sent, long now) {
        if (!layout.isMine(sent)) {
            return Optional.empty();
        }
        last = now;
        return layout.read(sent).map(this::take).orElseGet(this::drop);
    }

    private Optional<Told> take(PosLayout.Part part) {
        if (!isOpen) {
            isOpen = true;
            aim = part.aim();
        }
        isTooLong |= begun.size() + part.data().length() > MOST;
        if (!isTooLong) {
            begun.writeBytes(part.data().toArray());
        }
        if (part.hasMore()) {
            return Optional.empty();
        }
        if (isTooLong) {
            return drop();
        }
        return begun.size() == 0 ? forget(Optional.empty()) : forget(Optional.of(new Told.Whole(whole())));
    }

    private Bytes whole() {
        var all = new ByteArrayOutputStream();
        AimIdentifier.at(aim).ifPresent(known -> all.writeBytes(known.text().getBytes(StandardCharsets.US_ASCII)));
        all.writeBytes(begun.toByteArray());
        return Bytes.of(all.toByteArray());
    }

    /// Nothing came for a while, by the same clock.
    Optional<Told> tick(long now) {
        return isOpen && now - last > PATIENCE.toNanos() ? drop() : Optional.empty();
    }

    /// The scanner is gone.
    Optional<Told> lost() {
        return isOpen ? drop() : Optional.empty();
    }

    private Optional<Told> drop() {
        return forget(Optional.of(new Told.Cut()));
    }

    private Optional<Told> forget(Optional<Told> told) {
        begun.reset();
        aim = "";
        isOpen = false;
        isTooLong = false;
        return told;
    }
}
