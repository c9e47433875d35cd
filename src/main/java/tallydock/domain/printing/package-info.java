/// What print jobs come to, from their facts.
@NullMarked
package tallydock.domain.printing;

import org.jspecify.annotations.NullMarked;
