@NullMarked
package tallydock.desk.devices.printer;

import org.jspecify.annotations.NullMarked;
