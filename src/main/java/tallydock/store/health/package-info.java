/// What the doctor measures.
@NullMarked
package tallydock.store.health;

import org.jspecify.annotations.NullMarked;
