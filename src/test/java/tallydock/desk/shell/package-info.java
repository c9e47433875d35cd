/// Where scans and keys go.
@NullMarked
package tallydock.desk.shell;

import org.jspecify.annotations.NullMarked;
