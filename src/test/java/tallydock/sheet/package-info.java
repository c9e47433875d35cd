@NullMarked
package tallydock.sheet;

import org.jspecify.annotations.NullMarked;
