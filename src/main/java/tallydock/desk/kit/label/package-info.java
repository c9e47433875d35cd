/// Labels on the screen: as they will be printed, and what is said about them.
@NullMarked
package tallydock.desk.kit.label;

import org.jspecify.annotations.NullMarked;
