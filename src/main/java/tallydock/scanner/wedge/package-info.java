/// Scanners that type like a keyboard: tells their bursts from a person's typing, by time alone. Pure: no window, no
/// clock, no thread of its own.
@NullMarked
package tallydock.scanner.wedge;

import org.jspecify.annotations.NullMarked;
