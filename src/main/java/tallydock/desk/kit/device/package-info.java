/// What the desk knows of the devices of its station.
@NullMarked
package tallydock.desk.kit.device;

import org.jspecify.annotations.NullMarked;
