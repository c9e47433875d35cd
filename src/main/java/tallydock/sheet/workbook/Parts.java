package tallydock.sheet.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.UnreadableException;

/// The parts of a zip archive, never inflated further than is sane. A part is a bomb when it is both large
/// and packed beyond what tables ever reach, or when the archive as a whole exceeds its budget.
final class Parts implements AutoCloseable {
    private static final long LARGE = 64L << 20;
    private static final long DENSEST = 100;
    private static final long BUDGET = 3L << 30;
    private static final int MOST_ENTRIES = 20_000;

    private final ZipFile zip;
    private final long fileSize;
    private long inflated;
    private Optional<Counted> opened = Optional.empty();

    private Parts(ZipFile zip, long fileSize) {
        this.zip = zip;
        this.fileSize = fileSize;
    }

    /// Refuses an archive without a readable directory.
    static Parts open(Path file) throws IOException {
        try {
            var parts = new Parts(new ZipFile(file.toFile()), file.toFile().length());
            if (parts.zip.size() > MOST_ENTRIES) {
                parts.close();
                throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT);
            }
            return parts;
        } catch (ZipException | EOFException e) {
            throw new UnreadableException(RefusalCode.CORRUPT_ARCHIVE);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The content of a part; empty when the archive does not have it.
    Optional<InputStream> stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        judge(entry, entry.getSize());
        var content = inflating(entry);
        if (content == null) {
            return Optional.empty();
        }
        var counted = new Counted(content, entry);
        opened = Optional.of(counted);
        return Optional.of(counted);
    }

    /// How much of the part that was opened last is read, 0 to 1; 0 where its length is not known.
    double share() {
        return opened.map(Counted::share).orElse(0.0);
    }

    private @Nullable InputStream inflating(ZipEntry entry) throws IOException {
        try {
            return zip.getInputStream(entry);
        } catch (ZipException | EOFException e) {
            throw new UnreadableException(RefusalCode.CORRUPT_ARCHIVE, Place.sheet(entry.getName()));
        }
    }

    private void judge(ZipEntry entry, long size) {
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), fileSize));
        if (size > BUDGET || (size > LARGE && size / packed >= DENSEST)) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, Place.sheet(entry.getName()));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts what comes out and stops when it is too much, whatever the archive's directory claims.
    private final class Counted extends FilterInputStream {
        private final ZipEntry entry;
        private long size;

        Counted(InputStream content, ZipEntry entry) {
            super(content);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        double share() {
            return entry.getSize() > 0 ? Math.min(1, size / (double) entry.getSize()) : 0;
        }

        private void count(int n) {
            size += n;
            inflated += n;
            judge(entry, size);
            if (inflated > BUDGET) {
                throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, Place.sheet(entry.getName()));
            }
        }
    }
}
