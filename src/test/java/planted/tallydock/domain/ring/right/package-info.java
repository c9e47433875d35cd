@NullMarked
package planted.tallydock.domain.ring.right;

import org.jspecify.annotations.NullMarked;
