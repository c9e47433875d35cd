/// Devices of a station: what is connected where, and how what they send is cut into scans.
@NullMarked
package tallydock.domain.device;

import org.jspecify.annotations.NullMarked;
