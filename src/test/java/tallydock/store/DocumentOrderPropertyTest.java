package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.invoice.InvoiceHead;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.LineExtras;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.store.projection.Progress;
import tallydock.testing.Seeded;
import tallydock.usecase.trade.CompareDocuments;

/// Lists, invoices and their corrections reach a store in any order, rows before or after the fact that names
/// them.
class DocumentOrderPropertyTest {
    private static final int ORDERS = 12;
    private static final ShipmentHead FIRST = head(1, "PO-1");
    private static final ShipmentHead SECOND = head(2, "PO-2");

    private final StoreBench bench = new StoreBench();

    /// Something that reaches a store: the rows of an import, or a fact.
    private interface Arrival {
        void at(Store store);
    }

    @Test
    void whatPapersDisagreeAboutDoesNotDependOnTheOrderOfArrival(@TempDir Path folder) {
        List<Arrival> arrivals = new ArrayList<>();
        try (var store = Store.open(bench.settings(folder.resolve("own")))) {
            arrivals.addAll(list(store, FIRST, 10));
            arrivals.addAll(invoice(store, "CI-1", "po-1", 9));
            arrivals.addAll(list(store, SECOND, 5));
            arrivals.addAll(invoice(store, "CI-2", "PO-2", 5));
            arrivals.addAll(invoice(store, "CI-1", "PO-1", 8));
            arrivals.addAll(invoice(store, "CI-3", "PO-2", 4));
            arrivals.addAll(invoice(store, "CI-3", "PO-1", 7));
            arrivals.addAll(list(store, FIRST, 12));
            arrivals.addAll(invoice(store, "CI-4", "PO-9", 33));
            arrivals.add(placed(store, SECOND, "CI-4"));
            arrivals.add(placed(store, FIRST, "CI-4"));
            var expected = compared(store);
            assertThat(expected.get(0).stream()
                            .map(PaperMismatch::said)
                            .toList()
                            .toString())
                    .contains("12")
                    .contains("8")
                    .contains("7")
                    .contains("33")
                    .doesNotContain("9");
            assertThat(expected.get(1)).isEmpty();

            for (long seed = 1; seed <= ORDERS; seed++) {
                Collections.shuffle(arrivals, new Random(Seeded.random(seed).nextLong()));
                assertThat(arrived(folder.resolve("other" + seed), arrivals))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
            }
        }
    }

    private List<List<PaperMismatch>> arrived(Path folder, List<Arrival> arrivals) {
        try (var store = Store.open(bench.settings(make(folder)))) {
            arrivals.forEach(arrival -> arrival.at(store));
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
            return compared(store);
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<PaperMismatch>> compared(Store store) {
        var compare = new CompareDocuments(
                new CompareDocuments.Ports(store.shipments(), store.keptInvoices(), store.registeredProducts()));
        return List.of(compare.run(FIRST.id()), compare.run(SECOND.id()));
    }

    private List<Arrival> list(Store store, ShipmentHead head, long pieces) {
        var line =
                new PlannedLine(new Sku("MUG"), pieces, Optional.empty(), Optional.empty(), Names.NONE, Customs.NONE);
        var cartons = List.of(new PlannedCarton(new CartonNo("1"), Optional.empty(), Measures.UNKNOWN, List.of(line)));
        var staged = store.imports().cartons(head, cartons.iterator());
        var fact = new ImportFact.PackingListImported(
                staged.importId(), head, source(), staged.parts(), new ListTotals(1, pieces, 0));
        return List.of(other -> other.imports().cartons(head, cartons.iterator()), fact(store, head.id(), fact));
    }

    private List<Arrival> invoice(Store store, String number, String po, long pieces) {
        var line = new InvoiceLine(
                Optional.of(new Sku("MUG")),
                tallydock.domain.document.Names.NONE,
                HsCode.NONE,
                DocQty.of(pieces),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                LineExtras.NONE);
        var staged = store.imports().invoiceLines(SellerId.OWN, List.of(line).iterator());
        var head = new InvoiceHead(
                Optional.of(number), Optional.empty(), Optional.of(po), Optional.of("USD"), Optional.empty());
        var fact = new ImportFact.InvoiceImported(staged.importId(), SellerId.OWN, head, source(), staged.parts(), 1);
        return List.of(
                other ->
                        other.imports().invoiceLines(SellerId.OWN, List.of(line).iterator()),
                fact(store, new ShipmentId(new UUID(9, pieces)), fact));
    }

    private Arrival placed(Store store, ShipmentHead head, String invoice) {
        return fact(store, head.id(), new InboundFact.InvoiceAssigned(SellerId.OWN, invoice));
    }

    private Arrival fact(Store store, ShipmentId stream, Fact fact) {
        var place = FactPlace.in(new StreamId(StreamKind.SHIPMENT, stream.toString()));
        List<Entry> entries =
                store.log().append(List.of(new Draft(bench.event(), new Actor("ana"), Instant.EPOCH, place, fact)));
        return other -> other.take(entries);
    }

    private static ImportSource source() {
        return new ImportSource("paper.csv", Sha256.ZERO, Optional.empty(), 1, Map.of());
    }

    private static ShipmentHead head(long number, String po) {
        return new ShipmentHead(
                new ShipmentId(new UUID(number, number)),
                SellerId.OWN,
                new ShipmentRefs(Optional.of(po), Optional.empty(), Optional.empty(), Optional.empty()),
                Route.UNKNOWN);
    }
}
