/// Teaching a keyboard scanner: five codes on the screen, and what came of them, in words.
@NullMarked
package tallydock.desk.devices.teach;

import org.jspecify.annotations.NullMarked;
