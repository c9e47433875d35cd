package tallydock.store.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

/// Which lines of one list name a product in a way that no line before did. A list with a row for each unit
/// names the same few hundred products in every slice of it: their codes and names are written once. It
/// forgets rather than grow; what is then written again changes nothing.
public final class FirstNamings {
    private static final int MOST = 20_000;

    private final Set<Naming> known = new HashSet<>();

    private record Naming(Sku sku, Optional<String> fnsku, Optional<String> gtin, Names names) {}

    /// The next cartons of the list; of their lines those that name anew, in their order.
    public List<PlannedLine> among(List<PlannedCarton> cartons) {
        return cartons.stream()
                .flatMap(carton -> carton.lines().stream())
                .filter(this::isFirst)
                .toList();
    }

    private boolean isFirst(PlannedLine line) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.add(new Naming(line.sku(), line.fnsku(), line.gtin(), line.names()));
    }
}
