package tallydock.desk.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.text.Say;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.StationId;

/// What the columns say of a case.
final class CaseWords {
    private static final int STATION_LETTERS = 8;
    private static final String KILOGRAMS = " kg";

    private CaseWords() {}

    /// What the shipment goes by.
    static String shipment(Discrepancy found) {
        var refs = found.shipment().refs();
        return refs.fbaShipmentId()
                .or(refs::po)
                .or(refs::reference)
                .orElseGet(() -> found.shipment().id().toString());
    }

    /// The carton's number; empty for loose goods.
    static String carton(Discrepancy found) {
        return found.carton().map(CartonNo::text).orElse("");
    }

    /// The SKU or the code as it was read; empty where the whole carton is meant.
    static String code(Discrepancy found) {
        return switch (found.about()) {
            case About.Content(), About.Weight _ -> "";
            case About.Item item -> item.sku().code();
            case About.Unknown(var shown) -> shown;
        };
    }

    /// What the item is called, or that the whole carton is meant, or that nobody knows.
    static Say name(Discrepancy found) {
        return switch (found.about()) {
            case About.Content() -> Say.key("review.whole-carton");
            case About.Item item -> {
                var names = item.names();
                var english = names.en().or(names::zh).orElse("");
                yield Say.both(english, names.zh().orElse(english));
            }
            case About.Weight _ -> Say.key("review.weight");
            case About.Unknown _ -> Say.key("review.not-registered");
        };
    }

    /// Enough of a station's long name to tell it from its neighbours.
    static String station(StationId station) {
        return station.toString().substring(0, STATION_LETTERS);
    }

    /// With its sign; a minus as wide as a plus.
    static String difference(Discrepancy found) {
        if (found.about() instanceof About.Weight weight) {
            var kilograms = ScaleWords.kilograms(weight.difference());
            return weight.difference() > 0 ? "+" + kilograms : kilograms.replace('-', '\u2212');
        }
        var difference = found.units().difference();
        return difference > 0 ? "+" + difference : Long.toString(difference).replace('-', '\u2212');
    }

    /// Units, or kilograms where the weight is meant.
    static String declared(Discrepancy found) {
        return found.about() instanceof About.Weight weight
                ? ScaleWords.kilograms(weight.declared()) + KILOGRAMS
                : Long.toString(found.units().declared());
    }

    /// Units, or kilograms where the weight is meant.
    static String counted(Discrepancy found) {
        return found.about() instanceof About.Weight weight
                ? ScaleWords.kilograms(weight.weighed()) + KILOGRAMS
                : Long.toString(found.units().counted());
    }

    /// Whether any of its codes or names contains `wanted`, which is in capitals.
    static boolean mentions(Discrepancy found, String wanted) {
        return Stream.of(
                                shipment(found),
                                carton(found),
                                code(found),
                                found.shipment().seller().name())
                        .anyMatch(text -> contains(text, wanted))
                || found.shipment()
                        .refs()
                        .po()
                        .filter(po -> contains(po, wanted))
                        .isPresent()
                || names(found).anyMatch(name -> contains(name, wanted));
    }

    private static Stream<String> names(Discrepancy found) {
        return found.about() instanceof About.Item item
                ? Stream.of(item.names().en(), item.names().zh()).flatMap(Optional::stream)
                : Stream.empty();
    }

    private static boolean contains(String text, String wanted) {
        return text.toUpperCase(Locale.ROOT).contains(wanted);
    }
}
