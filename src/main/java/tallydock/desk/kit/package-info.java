/// What every screen is built from. It knows JavaFX and plain values, nothing of receiving or storing.
@NullMarked
package tallydock.desk.kit;

import org.jspecify.annotations.NullMarked;
