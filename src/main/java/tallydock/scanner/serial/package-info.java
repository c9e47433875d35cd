/// Scanners on serial ports: opened, watched, opened again when they come back, and what they send cut into scans.
@NullMarked
package tallydock.scanner.serial;

import org.jspecify.annotations.NullMarked;
