@NullMarked
package tallydock.desk.kit.picture;

import org.jspecify.annotations.NullMarked;
