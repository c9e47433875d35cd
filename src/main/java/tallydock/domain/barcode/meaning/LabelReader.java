package tallydock.domain.barcode.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.amazon.BoxContent;
import tallydock.domain.barcode.amazon.Lpn;
import tallydock.domain.barcode.warehouse.LocationCode;
import tallydock.domain.barcode.warehouse.ReceivingCodes;

/// Labels of cartons, papers and places.
final class LabelReader {
    private static final Pattern BOX_ID = Pattern.compile("FBA[0-9A-Z]{7,12}U(\\d{6}|\\d{3})");

    private LabelReader() {}

    static List<Ranked> read(ScanText text) {
        String code = text.code();
        return Stream.of(
                        shaped(
                                Optional.of(code)
                                        .filter(id -> BOX_ID.matcher(id).matches()),
                                Candidate.CartonLabel::new),
                        bareSscc(code),
                        shaped(FbaShipmentId.parse(code), Candidate.InboundShipment::new),
                        shaped(ReceivingCodes.read(code), Candidate.WarehouseInbound::new),
                        shaped(Lpn.parse(code), Candidate.ReturnedUnit::new),
                        shaped(LocationCode.parse(code), Candidate.Location::new),
                        boxContent(text.content()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<Ranked> shaped(Optional<T> found, Function<T, Candidate> meaning) {
        return found.map(meaning).map(candidate -> Ranked.of(candidate, Certainty.SHAPED, Reason.Kind.SHAPE));
    }

    /// Without the identifier 00 any 18 digits may fit: only the list can say that it is a carton.
    private static Optional<Ranked> bareSscc(String code) {
        return Optional.of(code)
                .filter(digits -> digits.length() == 18)
                .flatMap(Sscc::parse)
                .map(sscc -> Ranked.of(
                        new Candidate.ListedLabel(sscc.digits()), Certainty.CHECKED, Reason.Kind.CHECK_DIGIT));
    }

    private static Optional<Ranked> boxContent(String content) {
        return BoxContent.parse(content)
                .map(box -> Ranked.of(
                        new Candidate.DeclaredBox(box),
                        box.isSound() ? Certainty.CHECKED : Certainty.SHAPED,
                        Reason.Kind.SHAPE));
    }
}
