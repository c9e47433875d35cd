package tallydock.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.invoice.InvoiceHead;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.LineExtras;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;

/// Imports lists and registers into a store as the use cases do, a minute apart.
final class ListBench {
    private final Store store;
    private final StoreBench bench;
    private Instant at = Instant.ofEpochSecond(1_760_000_000L);

    ListBench(Store store, StoreBench bench) {
        this.store = store;
        this.bench = bench;
    }

    static ShipmentHead head(int number) {
        var refs = new ShipmentRefs(
                Optional.of("PO-" + number), Optional.of("FBA17A" + number), Optional.empty(), Optional.empty());
        return new ShipmentHead(new ShipmentId(new UUID(9, number)), SellerId.OWN, refs, Route.UNKNOWN);
    }

    /// A carton with the box id `BOX-<no>`.
    static PlannedCarton carton(String no, PlannedLine... lines) {
        return new PlannedCarton(new CartonNo(no), Optional.of("BOX-" + no), Measures.UNKNOWN, List.of(lines));
    }

    static PlannedLine line(String sku, long qty) {
        return line(sku, qty, Names.NONE);
    }

    static PlannedLine line(String sku, long qty, Names names) {
        return new PlannedLine(new Sku(sku), qty, Optional.empty(), Optional.empty(), names, Customs.NONE);
    }

    Instant imports(ShipmentHead head, PlannedCarton... cartons) {
        return imports(head, List.of(cartons));
    }

    /// Returns when.
    Instant imports(ShipmentHead head, List<PlannedCarton> cartons) {
        var staged = store.imports().cartons(head, cartons.iterator());
        long units = cartons.stream()
                .flatMap(carton -> carton.lines().stream())
                .mapToLong(PlannedLine::qty)
                .sum();
        var totals = new ListTotals(cartons.size(), units, 0);
        append(
                new StreamId(StreamKind.SHIPMENT, head.id().toString()),
                new ImportFact.PackingListImported(staged.importId(), head, source(), staged.parts(), totals));
        return at;
    }

    /// An invoice of the purchase order of the shipment, over so many cups.
    void invoices(ShipmentHead head, String number, long cups) {
        var line = new InvoiceLine(
                Optional.of(new Sku("CUP")),
                tallydock.domain.document.Names.NONE,
                HsCode.NONE,
                DocQty.of(cups),
                Optional.empty(),
                Optional.empty(),
                LineExtras.NONE);
        var staged = store.imports().invoiceLines(head.seller(), List.of(line).iterator());
        var said = new InvoiceHead(
                Optional.of(number), Optional.empty(), head.refs().po(), Optional.empty(), Optional.empty());
        append(
                new StreamId(StreamKind.SHIPMENT, staged.importId().toString()),
                new ImportFact.InvoiceImported(staged.importId(), head.seller(), said, source(), staged.parts(), 1));
    }

    static Iterator<SheetProduct> products(Map<String, Names> products) {
        return sheet(rows(products));
    }

    private static List<Product> rows(Map<String, Names> products) {
        var rows = new ArrayList<Product>();
        products.forEach((sku, names) -> rows.add(new Product(
                new Sku(sku), List.of(), names, Customs.NONE, Measures.UNKNOWN, Hazards.UNSTATED, Keeping.UNSTATED)));
        return rows;
    }

    void registers(SellerId seller, Map<String, Names> products) {
        registers(seller, rows(products));
    }

    void registers(SellerId seller, Sku sku, List<ProductCode> codes) {
        registers(
                seller,
                List.of(new Product(
                        sku,
                        codes.stream().map(ProductBarcode::guessed).toList(),
                        Names.NONE,
                        Customs.NONE,
                        Measures.UNKNOWN,
                        Hazards.UNSTATED,
                        Keeping.UNSTATED)));
    }

    private static Iterator<SheetProduct> sheet(List<Product> products) {
        return IntStream.range(0, products.size())
                .mapToObj(row -> new SheetProduct(products.get(row), OptionalInt.of(row + 2)))
                .iterator();
    }

    void registers(SellerId seller, List<Product> rows) {
        var staged = store.imports().products(seller, sheet(rows));
        append(
                new StreamId(StreamKind.PRODUCT, seller.name()),
                new ImportFact.RegisterImported(staged.importId(), seller, source(), staged.parts(), rows.size()));
    }

    private void append(StreamId stream, Fact fact) {
        at = at.plusSeconds(60);
        store.log().append(List.of(new Draft(bench.event(), Actor.COMMAND_LINE, at, FactPlace.in(stream), fact)));
    }

    private static ImportSource source() {
        return new ImportSource("list.csv", Sha256.ZERO, Optional.empty(), 1, Map.of());
    }
}
