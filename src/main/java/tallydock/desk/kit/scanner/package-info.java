/// The scanner on the screen: its panel, its keys, and the playing of recorded scans.
@NullMarked
package tallydock.desk.kit.scanner;

import org.jspecify.annotations.NullMarked;
