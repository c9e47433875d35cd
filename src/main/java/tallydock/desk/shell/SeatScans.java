package tallydock.desk.shell;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.Background;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.IgnoredScan;
import tallydock.usecase.scan.KnownCodes;
import tallydock.usecase.scan.NoteIgnoredScans;

/// What an opened station lends the way of scans: what it knows, and where ignored scans are written down. Both on a
/// worker of its own, in order; nothing waits for it but a scan that has to be looked up.
public final class SeatScans {
    private static final Logger LOG = LoggerFactory.getLogger(SeatScans.class);

    private final Background background;
    private final KnownCodes known;
    private final NoteIgnoredScans notes;

    public SeatScans(Background background, KnownCodes known, NoteIgnoredScans notes) {
        this.background = background;
        this.known = known;
        this.notes = notes;
    }

    void note(IgnoredScan scan, Actor by) {
        background.run(
                () -> {
                    notes.note(scan, by);
                    return scan;
                },
                _ -> {},
                cause -> LOG.error("an ignored scan could not be written down", cause));
    }

    /// What cannot be looked up is taken as nothing that is known.
    void ask(Meant.Perhaps perhaps, Consumer<Meant> answer) {
        background.run(() -> perhaps.by(known::isKnown), answer, cause -> {
            LOG.error("a scan could not be looked up", cause);
            answer.accept(perhaps.by(_ -> false));
        });
    }
}
