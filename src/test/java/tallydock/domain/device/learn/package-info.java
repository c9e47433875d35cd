@NullMarked
package tallydock.domain.device.learn;

import org.jspecify.annotations.NullMarked;
