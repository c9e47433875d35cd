package tallydock.domain.barcode.carrier;

import java.util.Optional;

/// A parcel's number with a carrier that uses such numbers. `number` is what the carrier is asked about,
/// without a postal code or a form before it; `postalCode` is where the parcel goes, where the barcode says
/// so; `checked` that a check digit fits, not the shape alone.
public record TrackingNumber(Carrier carrier, String number, Optional<String> postalCode, boolean checked) {
    static TrackingNumber of(Carrier carrier, String number, boolean checked) {
        return new TrackingNumber(carrier, number, Optional.empty(), checked);
    }
}
