/// Recorded scans as files.
@NullMarked
package tallydock.scanner.recording;

import org.jspecify.annotations.NullMarked;
