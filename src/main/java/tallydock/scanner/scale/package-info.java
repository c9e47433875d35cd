/// Scales on serial ports: what their bytes say, in the ways of speaking of the common families or as taught, and what
/// is sent to them.
@NullMarked
package tallydock.scanner.scale;

import org.jspecify.annotations.NullMarked;
