package tallydock.store.rebuild;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import tallydock.domain.digest.Sha256;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.store.projection.Projection;

/// What a table holds, as one value: the sum of the SHA-256 of its rows, so that no sorting is needed.
public final class ContentDigest {
    private static final int LANES = 4;

    private final MessageDigest digest = Sha256.newDigest();
    private final long[] sum = new long[LANES];
    private final int columns;
    private long rows;

    private ContentDigest(int columns) {
        this.columns = columns;
    }

    /// Of the table's content, in names that mean the same in every store.
    public static String of(Db db, Projection.Table table) {
        var content = new ContentDigest(columns(table.content()));
        db.each(table.content(), content::add);
        return content.rows + "-" + content.hex();
    }

    private static int columns(String select) {
        return (int) select.substring(0, select.indexOf(" FROM "))
                        .chars()
                        .filter(c -> c == ',')
                        .count()
                + 1;
    }

    private void add(Row row) {
        for (int column = 1; column <= columns; column++) {
            byte[] value = row.value(column).map(ContentDigest::bytes).orElseGet(() -> new byte[] {0});
            digest.update(ByteBuffer.allocate(4).putInt(value.length).array());
            digest.update(value);
        }
        var hash = ByteBuffer.wrap(digest.digest());
        for (int lane = 0; lane < LANES; lane++) {
            sum[lane] += hash.getLong();
        }
        rows++;
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] blob ? blob : ("=" + value).getBytes(StandardCharsets.UTF_8);
    }

    private String hex() {
        var text = new StringBuilder();
        Arrays.stream(sum).forEach(lane -> text.append(String.format("%016x", lane)));
        return text.toString();
    }
}
