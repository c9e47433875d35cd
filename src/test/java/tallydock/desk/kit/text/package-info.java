@NullMarked
package tallydock.desk.kit.text;

import org.jspecify.annotations.NullMarked;
