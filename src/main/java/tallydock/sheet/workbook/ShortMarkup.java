package tallydock.sheet.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.UnreadableException;

/// A part of which no tag and no text is longer than any cell can be: a parser holds a tag with all its attributes in
/// memory, and a hostile one never ends.
final class ShortMarkup extends FilterInputStream {
    private static final int LONGEST = 4 << 20;

    private final String part;
    private int sinceMark;

    ShortMarkup(InputStream content, String part) {
        super(content);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b == '<' ? 0 : sinceMark + 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        int tail = 0;
        while (tail < n && buffer[offset + n - 1 - tail] != '<') {
            tail++;
        }
        count(tail < n ? tail : sinceMark + Math.max(0, n));
        return n;
    }

    private void count(int bytes) {
        sinceMark = bytes;
        if (bytes > LONGEST) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, Place.sheet(part));
        }
    }
}
