/// The test bench: the last scans as they came, what they can mean, and why some were ignored.
@NullMarked
package tallydock.desk.devices.bench;

import org.jspecify.annotations.NullMarked;
