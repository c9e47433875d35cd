@NullMarked
package tallydock.desk.kit.sound;

import org.jspecify.annotations.NullMarked;
