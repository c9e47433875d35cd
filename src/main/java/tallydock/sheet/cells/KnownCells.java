package tallydock.sheet.cells;

import java.util.Arrays;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;

/// Cells met lately, found again by what is stored for them: a long list repeats its SKUs, quantities and weights, and
/// each is made and kept once. Bounded: a newer cell takes the place of an older one.
public final class KnownCells {
    private static final int SLOTS = 1 << 16;
    private static final long MOST_CHARS = 300_000_000;
    private static final int PLAIN = 0;

    private final Place place;
    private final int[] hashes = new int[SLOTS];
    private final String[] texts = new String[SLOTS];
    private final Cell[] cells = new Cell[SLOTS];
    private final StoredText plain = new StoredText();
    private long chars;

    KnownCells(Place place) {
        this.place = place;
        Arrays.fill(texts, "");
        Arrays.fill(cells, Cells.BLANK);
    }

    /// Makes a cell of what is stored for it.
    @FunctionalInterface
    public interface Making {
        /// The cell that says what is stored.
        Cell of(String stored);
    }

    /// The cell for a text, made when it is not known. Refuses a sheet of too much text.
    ///
    /// @param kind tells ways of reading a text apart, above 0
    public Cell cell(int kind, StoredText stored, Making making) {
        int hash = stored.hash(kind);
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        // The hash of one text differs for each kind it begins with, so kinds need not be compared.
        if (hashes[slot] == hash && stored.is(texts[slot])) {
            return cells[slot];
        }
        String text = stored.toString();
        chars += text.length();
        if (chars > MOST_CHARS) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, place);
        }
        hashes[slot] = hash;
        texts[slot] = text;
        cells[slot] = making.of(text);
        return cells[slot];
    }

    /// Plain text as a cell.
    public Cell text(String raw) {
        plain.clear();
        plain.append(raw);
        return cell(PLAIN, plain, Cell::text);
    }
}
