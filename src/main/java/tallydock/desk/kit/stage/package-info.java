/// The panel that says from two metres what happened, to which item, and how many.
@NullMarked
package tallydock.desk.kit.stage;

import org.jspecify.annotations.NullMarked;
