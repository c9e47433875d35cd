/// What can be said of a code by looking at it.
@NullMarked
package tallydock.desk.kit.code;

import org.jspecify.annotations.NullMarked;
