/// The test bench, with scans of no scanner.
@NullMarked
package tallydock.desk.devices.bench;

import org.jspecify.annotations.NullMarked;
