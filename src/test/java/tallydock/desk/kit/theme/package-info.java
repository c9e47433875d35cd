@NullMarked
package tallydock.desk.kit.theme;

import org.jspecify.annotations.NullMarked;
