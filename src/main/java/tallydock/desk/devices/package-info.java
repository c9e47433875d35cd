/// The room of devices: which scanners the station hears, how they stand, and what they send.
@NullMarked
package tallydock.desk.devices;

import org.jspecify.annotations.NullMarked;
