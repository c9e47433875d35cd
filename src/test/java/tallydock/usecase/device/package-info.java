@NullMarked
package tallydock.usecase.device;

import org.jspecify.annotations.NullMarked;
