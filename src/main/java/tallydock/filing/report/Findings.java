package tallydock.filing.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;

/// Puts findings into words, in both languages.
///
/// @param kinds what each kind is called
/// @param none what is said where nothing was found
public record Findings(Words kinds, String none) {
    /// All of them, in the order of the kinds; or the word for none.
    public String words(Collection<DiscrepancyType> types) {
        return types.isEmpty()
                ? none
                : types.stream().sorted().map(type -> kinds.both(type.name())).collect(Collectors.joining("; "));
    }

    /// What is wrong with a SKU in words, with how many units must not be shelved.
    public String words(SkuReceipt line) {
        return words(of(line), line.prohibited());
    }

    /// The same of what a carton and its lines share: `prohibited` units of it must not be shelved.
    public String words(Collection<DiscrepancyType> types, long prohibited) {
        return types.isEmpty()
                ? none
                : types.stream()
                        .sorted()
                        .map(type -> type == DiscrepancyType.PROHIBITED
                                ? kinds.both(type.name()) + ": " + prohibited
                                : kinds.both(type.name()))
                        .collect(Collectors.joining("; "));
    }

    /// What is wrong with a carton as a whole in words, with the boxes that bear its label: units, and the weight of
    /// those that were weighed.
    public String words(CartonReceipt carton) {
        return words(of(carton), carton.prohibited())
                + boxes(carton).map(boxes -> " (" + boxes + ")").orElse("");
    }

    /// The boxes that bear the label of a carton; empty where it is one alone.
    public static Optional<String> boxes(CartonReceipt carton) {
        return Optional.of(carton.boxes().stream().map(Findings::box).collect(Collectors.joining("; ")))
                .filter(boxes -> !boxes.isEmpty());
    }

    private static String box(Box box) {
        String units = box.name() + ": " + box.units();
        return box.grams().isPresent() ? units + ", " + Kilograms.of(box.grams().getAsLong()) + " kg" : units;
    }

    /// What is wrong with a carton as a whole.
    public static Set<DiscrepancyType> of(CartonReceipt carton) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        types.addAll(carton.types());
        if (carton.status() == Status.LOOSE) {
            types.add(DiscrepancyType.LOOSE);
        }
        return types;
    }

    /// What is wrong with a SKU, in a carton or over all.
    public static Set<DiscrepancyType> of(SkuReceipt line) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        types.addAll(line.types());
        if (line.damaged() > 0) {
            types.add(DiscrepancyType.DAMAGED);
        }
        return types;
    }
}
