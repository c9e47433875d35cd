package tallydock.domain.shipment;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The labels a declared carton answers to, in the form that labels are compared in.
public final class CartonLabels {
    private static final Pattern SSCC_WITH_IDENTIFIER = Pattern.compile("(00|\\(00\\))\\d{18}");
    private static final int SSCC_LENGTH = 18;
    private static final String NUMBERED = "CTN-";

    private CartonLabels() {}

    /// Its box id, the label that its FBA shipment gives its number, and its number where that has a letter.
    public static Set<String> of(ShipmentHead shipment, PlannedCarton carton) {
        var labels = new LinkedHashSet<String>();
        carton.barcode().map(CartonLabels::folded).ifPresent(labels::add);
        fbaLabel(shipment.refs(), carton.no()).ifPresent(labels::add);
        if (carton.no().hasLetter()) {
            labels.add(carton.no().folded());
        }
        return labels;
    }

    /// What the bars of a carton's own label say: the box id of the list, the label of its FBA shipment, its number.
    /// A plain number could be the code of an item, so it stands behind three letters.
    public static String printed(ShipmentHead shipment, PlannedCarton carton) {
        return carton.barcode()
                .or(() -> fbaLabel(shipment.refs(), carton.no()))
                .orElseGet(() -> carton.no().hasLetter()
                        ? carton.no().text()
                        : NUMBERED + carton.no().text());
    }

    /// The plain number that a label of our own says, whether or not there is such a carton.
    public static Optional<CartonNo> numbered(String folded) {
        return folded.startsWith(NUMBERED) && folded.length() > NUMBERED.length()
                ? Optional.of(new CartonNo(folded.substring(NUMBERED.length())))
                : Optional.empty();
    }

    /// Capitals; an SSCC as its 18 digits.
    public static String folded(String label) {
        String capitals = label.strip().toUpperCase(Locale.ROOT);
        return SSCC_WITH_IDENTIFIER.matcher(capitals).matches()
                ? capitals.substring(capitals.length() - SSCC_LENGTH)
                : capitals;
    }

    private static Optional<String> fbaLabel(ShipmentRefs refs, CartonNo no) {
        if (refs.fbaShipmentId().isEmpty()) {
            return Optional.empty();
        }
        boolean isOrdinal = no.text().matches("0*[1-9]\\d{0,5}");
        return refs.fbaShipmentId()
                .filter(_ -> isOrdinal)
                .map(id -> String.format(
                        Locale.ROOT, "%sU%06d", id.toUpperCase(Locale.ROOT), Integer.parseInt(no.text())));
    }
}
