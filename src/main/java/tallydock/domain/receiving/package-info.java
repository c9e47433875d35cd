/// Counting: a total pure fold that never stops or asks, and the reconciliation of counts with what was expected.
@NullMarked
package tallydock.domain.receiving;

import org.jspecify.annotations.NullMarked;
