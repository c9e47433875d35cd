/// Codes of warehouses: what they call an inbound and its cartons, and where goods lie.
@NullMarked
package tallydock.domain.barcode.warehouse;

import org.jspecify.annotations.NullMarked;
