/// Making the tables that are read anew from the log: to compare, or to take the place of old ones.
@NullMarked
package tallydock.store.rebuild;

import org.jspecify.annotations.NullMarked;
