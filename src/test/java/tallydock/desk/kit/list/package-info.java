@NullMarked
package tallydock.desk.kit.list;

import org.jspecify.annotations.NullMarked;
