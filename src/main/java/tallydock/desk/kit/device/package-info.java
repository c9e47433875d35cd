/// What the desk knows of the devices of its station, and how it speaks of them.
@NullMarked
package tallydock.desk.kit.device;

import org.jspecify.annotations.NullMarked;
