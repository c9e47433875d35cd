/// The wizard, taught by a keyboard scanner that is not there.
@NullMarked
package tallydock.desk.devices.teach;

import org.jspecify.annotations.NullMarked;
