package tallydock.domain.barcode.meaning;

import java.util.List;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.carrier.TrackingNumber;
import tallydock.domain.barcode.carrier.TrackingNumbers;
import tallydock.domain.barcode.gs1.ElementString;

/// Numbers of parcels. Postal codes before them come with a separator or without.
final class ParcelReader {
    private ParcelReader() {}

    static List<Ranked> read(ScanText text) {
        String code = text.code().replace(String.valueOf(ElementString.SEPARATOR), "");
        return TrackingNumbers.of(code).stream().map(ParcelReader::ranked).toList();
    }

    private static Ranked ranked(TrackingNumber number) {
        return Ranked.of(
                new Candidate.Parcel(number),
                number.checked() ? Certainty.CHECKED : Certainty.SHAPED,
                new Reason(Reason.Kind.CARRIER, number.carrier().trade()),
                Reason.of(number.checked() ? Reason.Kind.CHECK_DIGIT : Reason.Kind.SHAPE));
    }
}
