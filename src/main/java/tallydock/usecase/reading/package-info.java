/// A sheet looked at, set right and stored: readings with a person's choices, and what is remembered of them.
@NullMarked
package tallydock.usecase.reading;

import org.jspecify.annotations.NullMarked;
