package tallydock.store.db;

import java.util.function.Function;

/// A way to read the store; all that one call reads is of one moment.
public interface Reads {
    <T> T read(Function<Db, T> reading);
}
