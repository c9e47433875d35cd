/// What an unknown code may have been meant to be.
@NullMarked
package tallydock.usecase.close;

import org.jspecify.annotations.NullMarked;
