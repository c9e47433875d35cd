/// SQLite as this store uses it: settings that are asserted, statements that are kept, failures in known words.
@NullMarked
package tallydock.store.db;

import org.jspecify.annotations.NullMarked;
