/// Teaching a keyboard scanner: from the five test codes and what came for each to what the scanner does.
@NullMarked
package tallydock.domain.device.learn;

import org.jspecify.annotations.NullMarked;
