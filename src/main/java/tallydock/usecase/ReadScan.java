package tallydock.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;
import tallydock.domain.barcode.warehouse.SecondBoxId;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.ScanReader;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;

/// Says what a scan means while one shipment is counted: cartons before units, and only what the list or the register
/// knows. A seller without a register is counted by the codes of the list itself.
public final class ReadScan implements ScanReader {
    private final ShipmentHead shipment;
    private final Shipments shipments;
    private final Products products;
    private boolean registered;
    private Optional<Map<ProductCode, Sku>> listCodes = Optional.empty();

    public ReadScan(ShipmentHead shipment, Shipments shipments, Products products) {
        this.shipment = shipment;
        this.shipments = shipments;
        this.products = products;
    }

    @Override
    public Reading read(RawScan scan) {
        List<Candidate> candidates = Barcodes.candidates(ScanText.of(scan));
        Optional<Reading> first = candidates.stream()
                .flatMap(candidate -> reading(candidate, scan).stream())
                .findFirst();
        return first.map(reading -> reading instanceof Reading.UnitRead unit ? undisputed(unit, candidates) : reading)
                .orElseGet(() -> fallback(candidates, scan));
    }

    private Optional<Reading> reading(Candidate candidate, RawScan scan) {
        return switch (candidate) {
            case Candidate.CommandCode code -> Optional.of(new Reading.CommandRead(code.command(), scan));
            case Candidate.CartonLabel label -> Optional.of(carton(label.label(), scan));
            case Candidate.TradeItem item ->
                unit(new ProductCode(item.gtin14()), scan).map(read -> read);
            case Candidate.PlainCode plain -> plainCode(plain.code(), scan);
            default -> Optional.empty();
        };
    }

    /// A scan can be the code of one product in one way of reading and of another in another: eight digits, say, or a
    /// GTIN that is somebody's SKU. Then it counts neither until a person has said which.
    private Reading undisputed(Reading.UnitRead first, List<Candidate> candidates) {
        if (codes(candidates).count() == 1) {
            return first;
        }
        List<Sku> carriers = carriers(candidates);
        return carriers.size() > 1 ? new Reading.UnknownRead(first.scan(), carriers) : first;
    }

    /// A code shaped like a command or a badge that nobody knows is a knock; it is never counted, not even as unknown
    /// goods.
    private Reading fallback(List<Candidate> candidates, RawScan scan) {
        return second(candidates).map(box -> carton(box.code(), scan)).orElseGet(() -> nothingKnown(candidates, scan));
    }

    /// A name that a second carton was given at a station; what a list or a register knows comes first.
    private static Optional<SecondBoxId> second(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate instanceof Candidate.PlainCode plain
                        ? SecondBoxId.parse(plain.code()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private Reading nothingKnown(List<Candidate> candidates, RawScan scan) {
        return candidates.stream().anyMatch(ReadScan::isOurs)
                ? new Reading.BrokenCommandRead(scan)
                : new Reading.UnknownRead(scan, carriers(candidates));
    }

    private static boolean isOurs(Candidate candidate) {
        return candidate instanceof Candidate.BrokenCommand || candidate instanceof Candidate.Badge;
    }

    /// The products that lay claim to a scan, in whatever way it is read; two or more name none of them.
    private List<Sku> carriers(List<Candidate> candidates) {
        List<Sku> all = codes(candidates)
                .flatMap(code -> skus(code).stream())
                .distinct()
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    private static Stream<ProductCode> codes(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> code(candidate).stream())
                .distinct();
    }

    private List<Sku> skus(ProductCode code) {
        return hasRegister()
                ? products.named(shipment.seller(), code).stream()
                        .map(CodedProduct::sku)
                        .toList()
                : Optional.ofNullable(listCodes().get(code)).stream().toList();
    }

    private static Optional<ProductCode> code(Candidate candidate) {
        return switch (candidate) {
            case Candidate.TradeItem item -> Optional.of(new ProductCode(item.gtin14()));
            case Candidate.PlainCode plain ->
                Optional.of(plain.code()).filter(text -> !text.isBlank()).map(ProductCode::of);
            default -> Optional.empty();
        };
    }

    private Reading carton(String label, RawScan scan) {
        String folded = CartonLabels.folded(label);
        var carton = shipments.cartonLabelled(shipment.id(), folded).orElseGet(() -> new CartonNo(folded));
        return new Reading.CartonRead(carton, folded, scan);
    }

    private Optional<Reading> plainCode(String code, RawScan scan) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        Optional<Reading> carton = shipments
                .cartonLabelled(shipment.id(), CartonLabels.folded(code))
                .map(number -> new Reading.CartonRead(number, CartonLabels.folded(code), scan));
        return carton.or(() -> unit(ProductCode.of(code), scan));
    }

    private Optional<Reading.UnitRead> unit(ProductCode code, RawScan scan) {
        return hasRegister()
                ? oneOf(products.named(shipment.seller(), code))
                        .map(named -> new Reading.UnitRead(named.sku(), code.text(), named.units(), scan))
                : Optional.ofNullable(listCodes().get(code)).map(sku -> new Reading.UnitRead(sku, code.text(), scan));
    }

    /// A seller who has a register keeps it: that is asked until it is so, and not with each scan.
    private boolean hasRegister() {
        registered = registered || products.hasRegister(shipment.seller());
        return registered;
    }

    /// A code that names two products names none until a person has decided.
    private static Optional<CodedProduct> oneOf(List<CodedProduct> products) {
        return products.size() == 1 ? Optional.of(products.getFirst()) : Optional.empty();
    }

    private Map<ProductCode, Sku> listCodes() {
        if (listCodes.isEmpty()) {
            var codes = new HashMap<ProductCode, Sku>();
            shipments
                    .plan(shipment.id())
                    .ifPresent(plan -> plan.cartons().stream()
                            .flatMap(carton -> carton.lines().stream())
                            .forEach(line -> {
                                codes.putIfAbsent(ProductCode.of(line.sku().code()), line.sku());
                                line.fnsku()
                                        .map(ProductCode::of)
                                        .ifPresent(code -> codes.putIfAbsent(code, line.sku()));
                                line.gtin()
                                        .map(ProductCode::ofGtin)
                                        .ifPresent(code -> codes.putIfAbsent(code, line.sku()));
                            }));
            listCodes = Optional.of(codes);
        }
        return listCodes.orElseThrow();
    }
}
