/// The room of devices, tried without a device.
@NullMarked
package tallydock.desk.devices;

import org.jspecify.annotations.NullMarked;
