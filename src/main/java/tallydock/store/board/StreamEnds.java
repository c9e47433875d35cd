package tallydock.store.board;

import java.util.HashMap;
import java.util.Map;
import tallydock.store.db.Db;
import tallydock.store.db.Row;

/// The number of the last fact of each stream. Remembered: only facts that came since the last look are read. For one
/// reader at a time, whose moments go forward.
final class StreamEnds {
    private static final String ALL = "SELECT stream, max(id) FROM fact GROUP BY stream";
    /// By number, since the index by stream would be read whole.
    private static final String SINCE = "SELECT stream, max(id) FROM fact NOT INDEXED WHERE id > ? GROUP BY stream";

    private final Map<Long, Long> ends = new HashMap<>();
    private long last;

    void look(Db db) {
        if (last == 0) {
            db.each(ALL, this::take);
        } else {
            db.each(SINCE, this::take, last);
        }
    }

    private void take(Row row) {
        ends.put(row.number(1), row.number(2));
        last = Math.max(last, row.number(2));
    }

    /// 0 for a stream without facts.
    long of(long stream) {
        return ends.getOrDefault(stream, 0L);
    }
}
