/// Proofs on the running window: it is scanned into from outside as by a keyboard scanner, and watched from inside.
@NullMarked
package tallydock.proof.window;

import org.jspecify.annotations.NullMarked;
