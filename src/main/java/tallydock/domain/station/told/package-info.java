/// What a station's facts tell: counts, the open question, scans held back, the last scans. The same when the facts
/// were just written as when they are read back.
@NullMarked
package tallydock.domain.station.told;

import org.jspecify.annotations.NullMarked;
