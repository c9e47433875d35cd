/// The order lists that were taken in, and the erasing of to whom their parcels went.
@NullMarked
package tallydock.desk.shipments.orders;

import org.jspecify.annotations.NullMarked;
