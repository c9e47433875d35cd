package tallydock.sheet.product;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;

/// How much a row of headings looks like the head of a product sheet.
final class ProductRating {
    private static final Map<Concept, Double> WORTH = new EnumMap<>(Map.of(
            Concept.SKU,
            4.0,
            Concept.FNSKU,
            2.0,
            Concept.GTIN,
            2.0,
            Concept.BARCODE,
            2.0,
            Concept.NAME,
            1.5,
            Concept.HS_CODE,
            1.0,
            Concept.GROSS,
            1.0,
            Concept.NET,
            0.5,
            Concept.LENGTH,
            0.5,
            Concept.SIZE,
            1.0));

    private ProductRating() {}

    static double rate(List<Heading> headings) {
        Map<Concept, Double> found = new EnumMap<>(Concept.class);
        headings.stream()
                .filter(heading -> heading.confidence() >= 0.35)
                .forEach(heading -> heading.concept().ifPresent(c -> found.merge(c, heading.confidence(), Math::max)));
        boolean table = found.containsKey(Concept.SKU) && found.size() >= 2;
        return table
                ? found.entrySet().stream()
                        .mapToDouble(entry -> WORTH.getOrDefault(entry.getKey(), 0.3) * entry.getValue())
                        .sum()
                : 0;
    }
}
