/// Scales in the room of devices, tried without one.
@NullMarked
package tallydock.desk.devices.scale;

import org.jspecify.annotations.NullMarked;
