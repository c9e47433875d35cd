/// Reads of all shipments together, for lists on the desk.
@NullMarked
package tallydock.store.board;

import org.jspecify.annotations.NullMarked;
