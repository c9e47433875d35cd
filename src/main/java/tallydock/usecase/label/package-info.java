/// Labels for what the store knows: what each says, and where they are written.
@NullMarked
package tallydock.usecase.label;

import org.jspecify.annotations.NullMarked;
