/// The one writer: requests wait in a queue, go into the store together, and are told only after COMMIT.
@NullMarked
package tallydock.store.write;

import org.jspecify.annotations.NullMarked;
