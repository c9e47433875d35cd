@NullMarked
package tallydock.desk.receive;

import org.jspecify.annotations.NullMarked;
