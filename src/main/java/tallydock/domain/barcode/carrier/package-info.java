/// The numbers on parcels, by carrier, with the check digits that the carriers use.
@NullMarked
package tallydock.domain.barcode.carrier;

import org.jspecify.annotations.NullMarked;
