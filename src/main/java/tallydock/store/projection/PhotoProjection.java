package tallydock.store.projection;

import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.PhotoFact;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Which facts of a shipment are about photos, and which picture each names: what they come to is folded when it is
/// asked for, because it is little.
public final class PhotoProjection implements Projection {
    /// A fact that erased the picture it names.
    public static final int ERASES = 2;

    /// A fact that names the picture it attached.
    public static final int NAMES = 1;

    private static final Shape SHAPE = new Shape(
            "photos",
            new Versions(1, 1),
            List.of(
                    new Table(
                            "photo_fact",
                            "stream INTEGER NOT NULL, event BLOB NOT NULL, deed INTEGER NOT NULL, picture TEXT NOT NULL,"
                                    + " PRIMARY KEY (stream, event)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.event, x.deed, x.picture FROM photo_fact x JOIN stream s ON s.id = x.stream")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        switch (row.fact().orElse(null)) {
            case PhotoFact.PhotoAttached attached ->
                note(db, row, NAMES, Optional.of(attached.picture().stored()));
            case PhotoFact.PictureErased erased -> note(db, row, ERASES, Optional.of(erased.stored()));
            case PhotoFact.PhotoWithdrawn _, AnswerFact.PhotoAsked _ -> note(db, row, 0, Optional.empty());
            case null, default -> {}
        }
    }

    private static void note(Db db, StoredFact row, int deed, Optional<Sha256> picture) {
        db.update(
                "INSERT OR IGNORE INTO photo_fact (stream, event, deed, picture) VALUES (?, ?, ?, ?)",
                row.stream(),
                Blobs.of(row.entry().header().id().value()),
                deed,
                picture.map(Sha256::hex).orElse(""));
    }
}
