/// Text as paper shows it, whatever is printed.
@NullMarked
package tallydock.domain.text;

import org.jspecify.annotations.NullMarked;
