/// Everything durable: the fact log, the tables that are read, imported rows, originals and backups, in one SQLite
/// file.
@NullMarked
package tallydock.store;

import org.jspecify.annotations.NullMarked;
