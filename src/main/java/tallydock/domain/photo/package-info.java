/// Which photos there are of a shipment, folded from its facts.
@NullMarked
package tallydock.domain.photo;

import org.jspecify.annotations.NullMarked;
