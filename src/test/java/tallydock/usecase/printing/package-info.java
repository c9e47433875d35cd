@NullMarked
package tallydock.usecase.printing;

import org.jspecify.annotations.NullMarked;
