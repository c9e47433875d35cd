/// Imported rows: parts under their hash, brought in by short transactions and made visible by one fact.
@NullMarked
package tallydock.store.part;

import org.jspecify.annotations.NullMarked;
