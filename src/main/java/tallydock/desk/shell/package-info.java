/// The window: who is here, which room is shown, where scans and keys go.
@NullMarked
package tallydock.desk.shell;

import org.jspecify.annotations.NullMarked;
