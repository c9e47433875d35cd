/// Shipments and their cartons: who they are and what a packing list says is in them.
@NullMarked
package tallydock.domain.shipment;

import org.jspecify.annotations.NullMarked;
