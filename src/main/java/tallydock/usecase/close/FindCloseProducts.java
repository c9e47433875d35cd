package tallydock.usecase.close;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.barcode.EditDistance;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.Shipments;

/// Finds products whose code differs little from one that nobody knows: among the goods of the shipment that is counted
/// and the registered products whose code begins alike. A million registered products are never all compared. Takes its
/// time: never on the thread of the window or of scans. For one thread at a time.
public final class FindCloseProducts {
    private static final int MOST_CODES = 50_000;
    private static final int MOST_FOUND = 200;
    private static final int SHORTEST = 4;

    private final ProductSearch search;
    private final Shipments shipments;
    private Optional<Listed> listed = Optional.empty();

    private record Listed(ShipmentId shipment, Map<String, Sku> codes) {}

    private record Code(SellerId seller, Sku sku, String text) {}

    public FindCloseProducts(ProductSearch search, Shipments shipments) {
        this.search = search;
        this.shipments = shipments;
    }

    /// At most so many, the closest first, a product once. `code` is as codes are compared.
    public List<CloseProduct> run(ShipmentHead shipment, String code, int limit) {
        if (code.length() < SHORTEST) {
            return List.of();
        }
        Map<Sku, CloseProduct> closest = new LinkedHashMap<>();
        Stream.concat(ofList(shipment), ofRegister(code))
                .flatMap(other -> close(code, other).stream())
                .forEach(found ->
                        closest.merge(found.sku(), found, (one, other) -> one.edits() <= other.edits() ? one : other));
        return closest.values().stream()
                .sorted(Comparator.comparingInt(CloseProduct::edits)
                        .thenComparing(found -> found.sku().code()))
                .limit(limit)
                .toList();
    }

    /// A fifth of the code may differ, at least two characters.
    private static Optional<CloseProduct> close(String code, Code other) {
        int most = Math.max(2, code.length() / 5);
        var edits = EditDistance.within(code, other.text(), most);
        int tail = EditDistance.tail(code, other.text()).orElse(0);
        return edits.isPresent()
                ? Optional.of(new CloseProduct(
                        other.seller(), other.sku(), other.text(), edits.getAsInt(), tail <= most ? tail : 0))
                : Optional.empty();
    }

    private Stream<Code> ofList(ShipmentHead shipment) {
        var known = listed.filter(list -> list.shipment().equals(shipment.id())).orElseGet(() -> read(shipment.id()));
        listed = Optional.of(known);
        return known.codes().entrySet().stream()
                .map(entry -> new Code(shipment.seller(), entry.getValue(), entry.getKey()));
    }

    private Listed read(ShipmentId shipment) {
        Map<String, Sku> codes = new LinkedHashMap<>();
        shipments.plan(shipment).stream()
                .flatMap(plan -> plan.cartons().stream())
                .flatMap(carton -> carton.lines().stream())
                .takeWhile(_ -> codes.size() < MOST_CODES)
                .forEach(line -> codes(line).forEach(code -> codes.putIfAbsent(code, line.sku())));
        return new Listed(shipment, codes);
    }

    private static Stream<String> codes(PlannedLine line) {
        return Stream.of(Optional.of(line.sku().code()), line.fnsku(), line.gtin())
                .flatMap(Optional::stream)
                .map(code -> code.strip().toUpperCase(Locale.ROOT));
    }

    /// Those that begin with most of the code, then those with less of it in common.
    private Stream<Code> ofRegister(String code) {
        var bare = bare(code);
        Set<Code> found = new LinkedHashSet<>();
        for (int kept : List.of(bare.length(), bare.length() - 2, bare.length() - 4, bare.length() / 2)) {
            if (kept >= SHORTEST) {
                search.find(bare.substring(0, kept), MOST_FOUND)
                        .forEach(product -> product.barcodes()
                                .forEach(other ->
                                        found.add(new Code(product.seller(), product.sku(), bare(other.text())))));
            }
        }
        return new ArrayList<>(found).stream();
    }

    /// A GTIN without the zeros that fill it to 14 digits.
    private static String bare(String code) {
        return code.matches("0+\\d{8,13}") ? code.replaceFirst("^0+(?=\\d{8})", "") : code;
    }
}
