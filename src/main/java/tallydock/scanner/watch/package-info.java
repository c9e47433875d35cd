/// What every thread that listens to a device has in common.
@NullMarked
package tallydock.scanner.watch;

import org.jspecify.annotations.NullMarked;
