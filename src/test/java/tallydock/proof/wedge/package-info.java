/// Proofs of keyboard scanners with real key events on a real display.
@NullMarked
package tallydock.proof.wedge;

import org.jspecify.annotations.NullMarked;
