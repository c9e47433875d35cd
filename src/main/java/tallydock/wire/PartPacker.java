package tallydock.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.ListParts;

/// Fills parts with rows, each part as full as its limit allows. The same rows always give the same bytes.
public final class PartPacker<T> {
    private final byte[] header;
    private final Encoder<T> encoder;
    private final Function<T, List<T>> halves;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final List<T> rows = new ArrayList<>();

    PartPacker(byte[] header, Encoder<T> encoder, Function<T, List<T>> halves) {
        this.header = header.clone();
        this.encoder = encoder;
        this.halves = halves;
        begin();
    }

    /// Adds a row, and gives the parts that are full now.
    public List<Filled<T>> add(T row) {
        var full = new ArrayList<Filled<T>>();
        add(row, false, full);
        return full;
    }

    /// The last part; empty when every row is in a part already.
    public Optional<Filled<T>> finish() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(fill());
    }

    private void add(T row, boolean continued, List<Filled<T>> full) {
        byte[] line = encoder.encode(row, continued);
        if (header.length + 1 + line.length + 1 > ListParts.MAX_PART_BYTES) {
            var pieces = halves.apply(row);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("a row of " + line.length + " bytes fits into no part");
            }
            add(pieces.getFirst(), continued, full);
            add(pieces.getLast(), true, full);
            return;
        }
        if (content.size() + line.length + 1 > ListParts.MAX_PART_BYTES) {
            full.add(fill());
        }
        rows.add(row);
        write(line);
    }

    private Filled<T> fill() {
        var filled = new Filled<>(Bytes.of(content.toByteArray()), List.copyOf(rows));
        begin();
        return filled;
    }

    private void begin() {
        content.reset();
        rows.clear();
        write(header);
    }

    private void write(byte[] line) {
        content.writeBytes(line);
        content.write('\n');
    }

    /// A part and the rows in it.
    public record Filled<T>(Bytes part, List<T> rows) {}

    /// Writes one row without a line end.
    interface Encoder<T> {
        byte[] encode(T row, boolean continued);
    }
}
