/// One list beside an earlier one of the same shipment.
@NullMarked
package tallydock.domain.shipment.version;

import org.jspecify.annotations.NullMarked;
