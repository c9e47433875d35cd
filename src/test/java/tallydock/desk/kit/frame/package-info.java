@NullMarked
package tallydock.desk.kit.frame;

import org.jspecify.annotations.NullMarked;
