/// Photos as evidence: keeping, showing, withdrawing and erasing them, and where they come from.
@NullMarked
package tallydock.usecase.photo;

import org.jspecify.annotations.NullMarked;
