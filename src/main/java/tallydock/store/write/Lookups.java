package tallydock.store.write;

import java.util.function.Function;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.db.Reads;

/// Short reads, of a row or a carton, on the writing connection between two commits: it has its pages in memory, while
/// every other connection has to read them again after each commit, from a file whose time of access is then to be
/// kept, which makes the next flush dearer. While a long list is stored, a free connection is asked all the same: a
/// scan asks several times, and would else wait for a slice of the list each time. Not for anything that reads a list.
public final class Lookups implements Reads {
    private final Writer writer;
    private final Readers readers;

    /// The readers are asked once the writer has stopped.
    public Lookups(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public <T> T read(Function<Db, T> reading) {
        return writer.read(reading, readers, !readers.hasFree());
    }
}
