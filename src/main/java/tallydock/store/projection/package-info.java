/// The folds of facts, as they come, into the tables that are read.
@NullMarked
package tallydock.store.projection;

import org.jspecify.annotations.NullMarked;
