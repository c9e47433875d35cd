@NullMarked
package planted.tallydock.wire;

import org.jspecify.annotations.NullMarked;
