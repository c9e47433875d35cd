package tallydock.store.db;

import java.nio.ByteBuffer;
import java.util.UUID;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.site.StationId;

/// Values as bytes that SQLite compares the way the domain does.
public final class Blobs {
    private Blobs() {}

    /// 16 bytes, first digit first.
    public static byte[] of(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /// 32 bytes (hlc, station, seq) whose order is the order of facts.
    public static byte[] of(FactOrder order) {
        return ByteBuffer.allocate(32)
                .putLong(order.hlc().value())
                .put(of(order.station().value()))
                .putLong(order.seq())
                .array();
    }

    /// Reads back what `of` wrote.
    public static FactOrder order(byte[] blob) {
        var buffer = ByteBuffer.wrap(blob);
        var hlc = new Hlc(buffer.getLong());
        var station = new StationId(new UUID(buffer.getLong(), buffer.getLong()));
        return new FactOrder(hlc, station, buffer.getLong());
    }
}
