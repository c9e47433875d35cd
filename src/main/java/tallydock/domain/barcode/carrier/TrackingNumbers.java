package tallydock.domain.barcode.carrier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which carriers may have given a number. Add a carrier by one line here and its vectors in the test.
public final class TrackingNumbers {
    private static final int LONGEST = 41;

    /// The narrowest shape first.
    private static final List<TrackingShape> SHAPES = List.of(
            TrackingShape.checked(
                    Carrier.UPS, "1Z[0-9A-Z]{15}\\d", code -> TrackingChecks.lettersTwice(code.substring(2))),
            TrackingShape.of(Carrier.AMAZON, "TB[ACM]\\d{12}"),
            TrackingShape.checked(Carrier.POST, "[A-Z]{2}\\d{9}[A-Z]{2}", TrackingChecks::postal),
            TrackingShape.of(Carrier.YUNEXPRESS, "YT\\d{16}|YU[0-9A-Z]{12,16}"),
            TrackingShape.of(Carrier.YTO, "YT\\d{13}"),
            TrackingShape.of(Carrier.CAINIAO, "LP\\d{14,18}"),
            TrackingShape.of(Carrier.FOUR_PX, "4PX\\d{10,16}(?:CN)?|LP00\\d{12}|RF\\d{9}CN|P0{2,}\\d{1,30}"),
            TrackingShape.of(Carrier.SF, "SF\\d{12,13}"),
            TrackingShape.of(Carrier.JD, "JD[0-9A-Z]{10,15}"),
            TrackingShape.checked(Carrier.ONTRAC, "[CD]\\d{14}", TrackingChecks::lettersTwice),
            TrackingShape.of(Carrier.LASERSHIP, "LX\\d{8}|1LS[0-9A-Z]{8,20}"),
            TrackingShape.of(Carrier.DHL_ECOMMERCE, "(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9A-Z]{10,39}"),
            TrackingShape.of(Carrier.GOFO, "GF[0-9A-Z]{8,30}"),
            TrackingShape.checked(Carrier.FEDEX, "\\d{20}(\\d{14})", code -> TrackingChecks.elevenTen(code, 1, 7, 3)),
            TrackingShape.checked(Carrier.FEDEX, "96\\d{5}(\\d{15})", TrackingChecks::threeOne),
            TrackingShape.checked(Carrier.USPS, "\\d{20}", TrackingChecks::threeOne),
            TrackingShape.checked(Carrier.FEDEX, "\\d{15}", TrackingChecks::threeOne),
            TrackingShape.checked(Carrier.FEDEX, "\\d{12}", code -> TrackingChecks.elevenTen(code, 3, 1, 7)),
            TrackingShape.checked(Carrier.DHL_EXPRESS, "\\d{10,11}", TrackingChecks::seven),
            TrackingShape.of(Carrier.INLAND, "\\d{12,15}"));

    private TrackingNumbers() {}

    /// All that a code in capitals can be; those whose check digit fits come first.
    public static List<TrackingNumber> of(String code) {
        if (code.length() > LONGEST) {
            return List.of();
        }
        var found = new ArrayList<>(PostalNumber.of(code));
        SHAPES.forEach(shape -> shape.read(code).ifPresent(found::add));
        return Stream.concat(
                        found.stream().filter(TrackingNumber::checked),
                        found.stream().filter(number -> !number.checked()))
                .distinct()
                .toList();
    }
}
