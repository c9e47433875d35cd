@NullMarked
package tallydock.wire;

import org.jspecify.annotations.NullMarked;
