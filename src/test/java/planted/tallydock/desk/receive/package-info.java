@NullMarked
package planted.tallydock.desk.receive;

import org.jspecify.annotations.NullMarked;
