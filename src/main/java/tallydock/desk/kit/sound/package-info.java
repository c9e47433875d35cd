/// The sounds of a station: recipes, the rules of who cuts whom, and the device.
@NullMarked
package tallydock.desk.kit.sound;

import org.jspecify.annotations.NullMarked;
