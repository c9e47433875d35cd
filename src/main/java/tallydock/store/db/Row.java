package tallydock.store.db;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;

/// The row being read. Columns count from 1.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public long number(int column) {
        return get(() -> rows.getLong(column));
    }

    public boolean flag(int column) {
        return number(column) != 0;
    }

    public String text(int column) {
        return optionalText(column).orElseThrow(() -> missing(column));
    }

    public Optional<String> optionalText(int column) {
        return Optional.ofNullable(this.<@Nullable String>get(() -> rows.getString(column)));
    }

    /// A copy of the column's bytes.
    public byte[] bytes(int column) {
        return optionalBytes(column).orElseThrow(() -> missing(column));
    }

    public Optional<byte[]> optionalBytes(int column) {
        return Optional.ofNullable(this.<byte @Nullable []>get(() -> rows.getBytes(column)));
    }

    public Bytes content(int column) {
        return Bytes.of(bytes(column));
    }

    public Sha256 hash(int column) {
        return Sha256.ofDigest(bytes(column));
    }

    public UUID uuid(int column) {
        return optionalUuid(column).orElseThrow(() -> missing(column));
    }

    public Optional<UUID> optionalUuid(int column) {
        return optionalBytes(column).map(ByteBuffer::wrap).map(buffer -> new UUID(buffer.getLong(), buffer.getLong()));
    }

    /// Whatever SQLite holds there: number, text, bytes; empty for NULL.
    public Optional<Object> value(int column) {
        return Optional.ofNullable(this.<@Nullable Object>get(() -> rows.getObject(column)));
    }

    private static IllegalStateException missing(int column) {
        return new IllegalStateException("column " + column + " is NULL");
    }

    private <T extends @Nullable Object> T get(Read<T> read) {
        try {
            return read.read();
        } catch (SQLException e) {
            throw SqliteFailure.of(e);
        }
    }

    private interface Read<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}
