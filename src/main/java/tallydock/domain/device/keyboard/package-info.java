/// Scanners that type like a keyboard: how they type, and what the computer's keyboard layout makes of it.
@NullMarked
package tallydock.domain.device.keyboard;

import org.jspecify.annotations.NullMarked;
