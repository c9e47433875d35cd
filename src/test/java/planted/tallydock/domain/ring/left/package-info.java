@NullMarked
package planted.tallydock.domain.ring.left;

import org.jspecify.annotations.NullMarked;
