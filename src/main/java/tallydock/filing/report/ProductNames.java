package tallydock.filing.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// What the packing list calls each SKU; of several lines the first that says something.
public final class ProductNames {
    private final Map<Sku, String> chinese = new HashMap<>();
    private final Map<Sku, String> english = new HashMap<>();
    private final Map<Sku, String> fnskus = new HashMap<>();
    private final Map<Sku, String> gtins = new HashMap<>();

    public ProductNames(ShipmentPlan plan) {
        plan.cartons().stream().flatMap(carton -> carton.lines().stream()).forEach(line -> {
            keep(line, chinese, it -> it.names().zh());
            keep(line, english, it -> it.names().en());
            keep(line, fnskus, PlannedLine::fnsku);
            keep(line, gtins, PlannedLine::gtin);
        });
    }

    /// Its Chinese name.
    public Optional<String> chinese(Sku sku) {
        return Optional.ofNullable(chinese.get(sku));
    }

    /// Its English name.
    public Optional<String> english(Sku sku) {
        return Optional.ofNullable(english.get(sku));
    }

    /// Its FNSKU.
    public Optional<String> fnsku(Sku sku) {
        return Optional.ofNullable(fnskus.get(sku));
    }

    /// Its GTIN.
    public Optional<String> gtin(Sku sku) {
        return Optional.ofNullable(gtins.get(sku));
    }

    private static void keep(PlannedLine line, Map<Sku, String> map, Function<PlannedLine, Optional<String>> part) {
        part.apply(line).ifPresent(text -> map.putIfAbsent(line.sku(), text));
    }
}
