package tallydock.domain.barcode.meaning;

import java.util.List;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.barcode.carrier.TrackingNumber;
import tallydock.domain.barcode.carrier.TrackingNumbers;
import tallydock.domain.barcode.gs1.ElementString;

/// Numbers of parcels. Postal codes before them come with a separator or without. Symbols of goods carry none.
final class ParcelReader {
    private ParcelReader() {}

    static List<Ranked> read(ScanText text) {
        if (text.aim().flatMap(Symbology::of).filter(Symbology::isOfGoods).isPresent()) {
            return List.of();
        }
        String code = text.code().replace(String.valueOf(ElementString.SEPARATOR), "");
        return TrackingNumbers.of(code).stream()
                .map(number -> ranked(number, certainty(number, text)))
                .toList();
    }

    /// A postal code before the number is an element, (420), so a symbol that carries elements proves it.
    private static Certainty certainty(TrackingNumber number, ScanText text) {
        boolean isProved = number.checked() && number.postalCode().isPresent() && text.isGs1();
        return isProved ? Certainty.PROVED : number.checked() ? Certainty.CHECKED : Certainty.SHAPED;
    }

    private static Ranked ranked(TrackingNumber number, Certainty certainty) {
        return Ranked.of(
                new Candidate.Parcel(number),
                certainty,
                new Reason(Reason.Kind.CARRIER, number.carrier().trade()),
                Reason.of(number.checked() ? Reason.Kind.CHECK_DIGIT : Reason.Kind.SHAPE));
    }
}
