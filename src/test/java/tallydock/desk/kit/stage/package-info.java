@NullMarked
package tallydock.desk.kit.stage;

import org.jspecify.annotations.NullMarked;
