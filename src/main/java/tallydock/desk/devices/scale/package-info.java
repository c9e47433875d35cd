/// Scales in the room of devices: how they stand, and how one is set up, found out or taught.
@NullMarked
package tallydock.desk.devices.scale;

import org.jspecify.annotations.NullMarked;
