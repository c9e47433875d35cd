/// Copies of the store that were proved to be whole, and the way back from one.
@NullMarked
package tallydock.store.backup;

import org.jspecify.annotations.NullMarked;
