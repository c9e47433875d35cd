@NullMarked
package tallydock.usecase.scan;

import org.jspecify.annotations.NullMarked;
