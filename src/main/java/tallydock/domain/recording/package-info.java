/// Scans as they came, kept for a look or for another run.
@NullMarked
package tallydock.domain.recording;

import org.jspecify.annotations.NullMarked;
