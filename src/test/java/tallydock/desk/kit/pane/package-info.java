@NullMarked
package tallydock.desk.kit.pane;

import org.jspecify.annotations.NullMarked;
