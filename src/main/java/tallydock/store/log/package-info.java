/// The fact log itself: rows of facts, the small numbers names are kept as, and the chain.
@NullMarked
package tallydock.store.log;

import org.jspecify.annotations.NullMarked;
