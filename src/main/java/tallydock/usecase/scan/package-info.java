/// How scans reach the program from keys.
@NullMarked
package tallydock.usecase.scan;

import org.jspecify.annotations.NullMarked;
