/// Recorded scans as files of JSON lines.
@NullMarked
package tallydock.scanner.recording;

import org.jspecify.annotations.NullMarked;
