/// What the use cases ask of the tables that facts are folded into.
@NullMarked
package tallydock.store.table;

import org.jspecify.annotations.NullMarked;
