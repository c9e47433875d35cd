package tallydock.store.projection;

import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyChange;
import tallydock.domain.receiving.TallyMark;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// The rows of what was found of a carton besides its units.
public final class MarkRows {
    private static final String SECOND_BOX = "SECOND_BOX";
    private static final String PROHIBITED = "PROHIBITED";

    private MarkRows() {}

    static void add(Db db, long tally, TallyChange.Marked marked) {
        db.update(
                "INSERT OR REPLACE INTO tally_mark (tally, at, kind, subject) VALUES (?, ?, ?, ?)",
                tally,
                Blobs.of(marked.order()),
                kind(marked.mark()),
                subject(marked.mark()));
    }

    static void remove(Db db, long tally, TallyChange.Marked marked) {
        db.update("DELETE FROM tally_mark WHERE tally = ? AND at = ?", tally, Blobs.of(marked.order()));
    }

    /// The mark that a row holds.
    public static TallyMark read(String kind, Optional<String> subject) {
        return kind.equals(SECOND_BOX)
                ? new TallyMark.SecondBox(new CartonNo(subject.orElseThrow()))
                : new TallyMark.Prohibited(subject.map(Sku::new));
    }

    private static String kind(TallyMark mark) {
        return switch (mark) {
            case TallyMark.SecondBox _ -> SECOND_BOX;
            case TallyMark.Prohibited _ -> PROHIBITED;
        };
    }

    private static Optional<String> subject(TallyMark mark) {
        return switch (mark) {
            case TallyMark.SecondBox second -> Optional.of(second.labelled().text());
            case TallyMark.Prohibited prohibited -> prohibited.sku().map(Sku::code);
        };
    }
}
