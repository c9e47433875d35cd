package tallydock.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.Handwork;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportFact.FeesImported;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.domain.fact.ImportFact.OrdersImported;
import tallydock.domain.fact.ImportFact.PackingListImported;
import tallydock.domain.fact.ImportFact.RegisterImported;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ListParts;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.SiteId;
import tallydock.wire.ChoiceForms.HandworkV1;

/// The written forms of imports. The rows lie in parts beside the log; these name them.
final class ImportForms {
    private static final FactForm<PackingListImported, PackingListImportedV1> PACKING_LIST = new FactForm<>(
            "import.packing-list",
            PackingListImportedV1.class,
            fact -> new PackingListImportedV1(
                    fact.importId().value(),
                    ShipmentV1.of(fact.shipment()),
                    SourceV1.of(fact.source()),
                    PartV1.of(fact.parts()),
                    new TotalsV1(
                            fact.totals().cartons(),
                            fact.totals().units(),
                            fact.totals().grossGrams())),
            wire -> new PackingListImported(
                    new ImportId(wire.importId),
                    wire.shipment.toHead(),
                    wire.source.toSource(),
                    PartV1.toParts(wire.parts),
                    new ListTotals(wire.totals.cartons, wire.totals.units, wire.totals.grossGrams)));
    private static final FactForm<RegisterImported, RegisterImportedV1> REGISTER = new FactForm<>(
            "import.register",
            RegisterImportedV1.class,
            fact -> new RegisterImportedV1(
                    fact.importId().value(),
                    fact.seller().name(),
                    SourceV1.of(fact.source()),
                    PartV1.of(fact.parts()),
                    fact.products()),
            wire -> new RegisterImported(
                    new ImportId(wire.importId),
                    new SellerId(wire.seller),
                    wire.source.toSource(),
                    PartV1.toParts(wire.parts),
                    wire.products));

    static final List<FactForm<?, ?>> ALL =
            List.of(PACKING_LIST, REGISTER, DocumentForms.INVOICE, DocumentForms.FEES, DocumentForms.ORDERS);

    private ImportForms() {}

    static Encoded encode(ImportFact fact) {
        return switch (fact) {
            case PackingListImported list -> PACKING_LIST.encode(list);
            case RegisterImported register -> REGISTER.encode(register);
            case InvoiceImported invoice -> DocumentForms.INVOICE.encode(invoice);
            case FeesImported fees -> DocumentForms.FEES.encode(fees);
            case OrdersImported orders -> DocumentForms.ORDERS.encode(orders);
        };
    }

    record PackingListImportedV1(
            UUID importId, ShipmentV1 shipment, SourceV1 source, List<PartV1> parts, TotalsV1 totals) {}

    record RegisterImportedV1(UUID importId, String seller, SourceV1 source, List<PartV1> parts, long products) {}

    record TotalsV1(long cartons, long units, long grossGrams) {}

    record PartV1(String sha256, int rows) {
        static List<PartV1> of(ListParts parts) {
            return parts.parts().stream()
                    .map(part -> new PartV1(part.hash().hex(), part.rows()))
                    .toList();
        }

        static ListParts toParts(List<PartV1> parts) {
            return new ListParts(parts.stream()
                    .map(part -> new ListParts.Part(new Sha256(part.sha256), part.rows))
                    .toList());
        }
    }

    record SourceV1(
            String fileName,
            String sha256,
            Optional<String> sheet,
            int readerVersion,
            Map<String, String> mapping,
            Optional<HandworkV1> handwork) {
        static SourceV1 of(ImportSource source) {
            return new SourceV1(
                    source.fileName(),
                    source.original().hex(),
                    source.sheet(),
                    source.readerVersion(),
                    source.mapping(),
                    Optional.of(source.handwork())
                            .filter(work -> !work.isNone())
                            .map(HandworkV1::of));
        }

        ImportSource toSource() {
            return new ImportSource(
                    fileName,
                    new Sha256(sha256),
                    sheet,
                    readerVersion,
                    mapping,
                    handwork.map(HandworkV1::toHandwork).orElse(Handwork.NONE));
        }
    }

    record ShipmentV1(UUID id, String seller, RefsV1 refs, Optional<String> origin, Optional<String> destination) {
        static ShipmentV1 of(ShipmentHead head) {
            return new ShipmentV1(
                    head.id().value(),
                    head.seller().name(),
                    RefsV1.of(head.refs()),
                    head.route().origin().map(SiteId::name),
                    head.route().destination().map(SiteId::name));
        }

        ShipmentHead toHead() {
            return new ShipmentHead(
                    new ShipmentId(id),
                    new SellerId(seller),
                    refs.toRefs(),
                    new Route(origin.map(SiteId::new), destination.map(SiteId::new)));
        }
    }

    record RefsV1(
            Optional<String> po,
            Optional<String> fbaShipmentId,
            Optional<String> reference,
            Optional<String> destination) {
        static RefsV1 of(ShipmentRefs refs) {
            return new RefsV1(refs.po(), refs.fbaShipmentId(), refs.reference(), refs.destination());
        }

        ShipmentRefs toRefs() {
            return new ShipmentRefs(po, fbaShipmentId, reference, destination);
        }
    }
}
