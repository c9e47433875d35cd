/// Labels on paper: what they look like, and the files they are written to.
@NullMarked
package tallydock.print;

import org.jspecify.annotations.NullMarked;
