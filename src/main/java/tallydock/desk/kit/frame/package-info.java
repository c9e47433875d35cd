/// The window around the work: rail, top bar, status bar, and the regions of a station screen.
@NullMarked
package tallydock.desk.kit.frame;

import org.jspecify.annotations.NullMarked;
