/// Photos of shipments as the store knows them, and whether their bytes are still what they were.
@NullMarked
package tallydock.store.photo;

import org.jspecify.annotations.NullMarked;
