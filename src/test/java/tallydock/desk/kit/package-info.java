@NullMarked
package tallydock.desk.kit;

import org.jspecify.annotations.NullMarked;
