package tallydock.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.document.invoice.InvoiceHead;
import tallydock.domain.fact.ImportFact.FeesImported;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.domain.fact.ImportFact.OrdersImported;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.wire.ImportForms.PartV1;
import tallydock.wire.ImportForms.SourceV1;

/// The written forms of imported invoices, fee statements and order lists.
final class DocumentForms {
    static final FactForm<InvoiceImported, InvoiceImportedV1> INVOICE =
            new FactForm<>("import.invoice", InvoiceImportedV1.class, InvoiceImportedV1::of, InvoiceImportedV1::toFact);
    static final FactForm<FeesImported, FeesImportedV1> FEES =
            new FactForm<>("import.fees", FeesImportedV1.class, FeesImportedV1::of, FeesImportedV1::toFact);
    static final FactForm<OrdersImported, OrdersImportedV1> ORDERS =
            new FactForm<>("import.orders", OrdersImportedV1.class, OrdersImportedV1::of, OrdersImportedV1::toFact);

    private DocumentForms() {}

    record InvoiceImportedV1(
            UUID importId, String seller, InvoiceHeadV1 head, SourceV1 source, List<PartV1> parts, long lines) {
        static InvoiceImportedV1 of(InvoiceImported fact) {
            return new InvoiceImportedV1(
                    fact.importId().value(),
                    fact.seller().name(),
                    InvoiceHeadV1.of(fact.head()),
                    SourceV1.of(fact.source()),
                    PartV1.of(fact.parts()),
                    fact.lines());
        }

        InvoiceImported toFact() {
            return new InvoiceImported(
                    new ImportId(importId),
                    new SellerId(seller),
                    head.toHead(),
                    source.toSource(),
                    PartV1.toParts(parts),
                    lines);
        }
    }

    record InvoiceHeadV1(
            Optional<String> invoiceNo,
            Optional<LocalDate> date,
            Optional<String> po,
            Optional<String> currency,
            Optional<String> incoterm) {
        static InvoiceHeadV1 of(InvoiceHead head) {
            return new InvoiceHeadV1(head.invoiceNo(), head.date(), head.po(), head.currency(), head.incoterm());
        }

        InvoiceHead toHead() {
            return new InvoiceHead(invoiceNo, date, po, currency, incoterm);
        }
    }

    record FeesImportedV1(
            UUID importId,
            String seller,
            Optional<String> period,
            Optional<String> account,
            SourceV1 source,
            List<PartV1> parts,
            long lines) {
        static FeesImportedV1 of(FeesImported fact) {
            return new FeesImportedV1(
                    fact.importId().value(),
                    fact.seller().name(),
                    fact.period(),
                    fact.account(),
                    SourceV1.of(fact.source()),
                    PartV1.of(fact.parts()),
                    fact.lines());
        }

        FeesImported toFact() {
            return new FeesImported(
                    new ImportId(importId),
                    new SellerId(seller),
                    period,
                    account,
                    source.toSource(),
                    PartV1.toParts(parts),
                    lines);
        }
    }

    record OrdersImportedV1(UUID importId, String seller, SourceV1 source, List<PartV1> parts, long orders) {
        static OrdersImportedV1 of(OrdersImported fact) {
            return new OrdersImportedV1(
                    fact.importId().value(),
                    fact.seller().name(),
                    SourceV1.of(fact.source()),
                    PartV1.of(fact.parts()),
                    fact.orders());
        }

        OrdersImported toFact() {
            return new OrdersImported(
                    new ImportId(importId), new SellerId(seller), source.toSource(), PartV1.toParts(parts), orders);
        }
    }
}
