package tallydock.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.desk.kit.cases.PaperWords;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.text.Say;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.StationId;

/// What the columns say of a case.
final class CaseWords {
    private static final int STATION_LETTERS = 8;
    private static final int CARTON_LETTERS = 10;
    private static final String KILOGRAMS = " kg";
    private static final String NONE = "\u2013";

    private CaseWords() {}

    /// What the shipment goes by.
    static String shipment(Discrepancy found) {
        var refs = found.shipment().refs();
        return refs.fbaShipmentId()
                .or(refs::po)
                .or(refs::reference)
                .orElseGet(() -> found.shipment().id().toString());
    }

    /// The carton's number; empty for loose goods and papers.
    static String carton(Discrepancy found) {
        return found.carton().map(CartonNo::text).orElse("");
    }

    /// The SKU or the code as it was read; empty where the whole carton is meant.
    static String code(Discrepancy found) {
        return switch (found.about()) {
            case About.Content(), About.Weight _, About.Boxes _ -> "";
            case About.Item item -> item.sku().code();
            case About.Unknown(var shown) -> shown;
            case About.Label label -> label.code();
            case About.Papers papers -> papers.mismatch().sku().map(Sku::code).orElse("");
        };
    }

    /// The goods, or the carton as a whole.
    static String named(Discrepancy found) {
        return code(found).isEmpty() ? carton(found) : code(found);
    }

    /// What the item is called, or that the whole carton is meant, or that nobody knows.
    static Say name(Discrepancy found) {
        return switch (found.about()) {
            case About.Content() -> Say.key("review.whole-carton");
            case About.Item item -> name(item.names());
            case About.Weight _ -> Say.key("review.weight");
            case About.Boxes boxes -> Say.key("review.boxes", boxes.boxes().size());
            case About.Unknown _ -> Say.key("review.not-registered");
            case About.Label label -> sku(label).map(Say::asIs).orElseGet(() -> Say.key("review.label.carton"));
            case About.Papers papers -> PaperWords.brief(papers.mismatch());
        };
    }

    /// The goods whose label it is; empty where it is that of a carton.
    private static Optional<String> sku(About.Label label) {
        return label.found().stream()
                .flatMap(found -> found.label().sku().stream())
                .map(Sku::code)
                .findFirst();
    }

    /// What a product is called; nothing where no paper says.
    static Say name(Names names) {
        var english = names.en().or(names::zh).orElse("");
        return Say.both(english, names.zh().orElse(english));
    }

    /// The carton, or why there is none.
    static Say place(Discrepancy found) {
        if (found.isOfPapers()) {
            return Say.key("review.papers");
        }
        return found.carton().isEmpty() ? Say.key("review.loose") : Say.asIs(carton(found));
    }

    /// The carton's number in lines of at most ten characters, so that a long one can be read whole; broken behind a
    /// hyphen where that leaves no more lines.
    static List<String> cartonLines(Discrepancy found) {
        var rest = carton(found);
        var lines = new ArrayList<String>();
        while (rest.length() > CARTON_LETTERS) {
            int hyphen = rest.lastIndexOf('-', CARTON_LETTERS - 1) + 1;
            boolean isEnough = hyphen > 0 && rest.length() - hyphen <= CARTON_LETTERS;
            int end = isEnough ? hyphen : CARTON_LETTERS;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    /// Whether it is the same case, also after more was counted or a new version of a paper came in.
    static boolean isSame(Discrepancy one, Discrepancy other) {
        return one.shipment().id().equals(other.shipment().id())
                && one.type() == other.type()
                && one.carton().equals(other.carton())
                && code(one).equals(code(other))
                && field(one).equals(field(other));
    }

    private static Optional<MatchField> field(Discrepancy found) {
        return found.about() instanceof About.Papers papers
                ? Optional.of(papers.mismatch().field())
                : Optional.empty();
    }

    /// A figure of the count; none for what papers say.
    private static String figure(Discrepancy found, long units) {
        return found.isOfPapers() ? NONE : Long.toString(units);
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
        if (found.isOfPapers() || !found.type().isDifference()) {
            return NONE;
        }
        var difference = found.difference();
        return difference > 0 ? "+" + difference : Long.toString(difference).replace('-', '\u2212');
    }

    /// Units, or kilograms where the weight is meant; none where the case is no difference.
    static String declared(Discrepancy found) {
        if (!found.type().isDifference()) {
            return NONE;
        }
        return found.about() instanceof About.Weight weight
                ? ScaleWords.kilograms(weight.declared()) + KILOGRAMS
                : figure(found, found.units().declared());
    }

    /// Units, or kilograms where the weight is meant; of what is no difference those that the case is about.
    static String counted(Discrepancy found) {
        return found.about() instanceof About.Weight weight
                ? ScaleWords.kilograms(weight.weighed()) + KILOGRAMS
                : figure(found, found.counted());
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
        var names = switch (found.about()) {
            case About.Item item -> item.names();
            case About.Papers papers -> papers.names();
            case About.Content _, About.Unknown _, About.Label _, About.Weight _, About.Boxes _ -> Names.NONE;
        };
        return Stream.of(names.en(), names.zh()).flatMap(Optional::stream);
    }

    private static boolean contains(String text, String wanted) {
        return text.toUpperCase(Locale.ROOT).contains(wanted);
    }
}
