/// The scanner on the screen, without a window.
@NullMarked
package tallydock.desk.kit.scanner;

import org.jspecify.annotations.NullMarked;
