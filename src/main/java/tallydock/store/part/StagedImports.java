package tallydock.store.part;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.SealedOrder;
import tallydock.domain.document.order.SealedRecipient;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ListParts;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.store.db.Db;
import tallydock.store.log.Imports;
import tallydock.store.log.Imports.Kind;
import tallydock.store.projection.ImportRows;
import tallydock.store.projection.Projections;
import tallydock.store.recipient.RecipientSeal;
import tallydock.store.recipient.RecipientTable;
import tallydock.store.write.Writer;
import tallydock.usecase.ImportStage;
import tallydock.wire.DocumentPartCodec;
import tallydock.wire.PartCodec;
import tallydock.wire.PartPacker;

/// Stages imports part by part and few rows at a time, so that scans commit in between.
public final class StagedImports implements ImportStage {
    private static final int ROWS_AT_ONCE = 40;

    private final Writer writer;
    private final Projections projections;
    private final StageGate gate;
    private final RecipientSeal seal;

    public StagedImports(Writer writer, Projections projections, StageGate gate, RecipientSeal seal) {
        this.writer = writer;
        this.projections = projections;
        this.gate = gate;
        this.seal = seal;
    }

    @Override
    public Staged cartons(ShipmentHead shipment, Iterator<PlannedCarton> cartons) {
        String fba = shipment.refs().fbaShipmentId().orElse("");
        String subject = fba.isEmpty() ? shipment.id().toString() : shipment.id() + " " + fba;
        var stage = new Stage<PlannedCarton>(
                Kind.CARTONS,
                fba,
                (db, importId, rows) ->
                        projections.rows(db, new ImportRows.CartonRows(importId, fba, rows.position, rows.rows)));
        return gate.staging(() -> stage.run(subject, PartCodec.cartonPacker(), cartons));
    }

    @Override
    public Staged products(SellerId seller, Iterator<SheetProduct> products) {
        var stage = new Stage<SheetProduct>(
                Kind.PRODUCTS,
                "",
                (db, importId, rows) ->
                        projections.rows(db, new ImportRows.ProductRows(importId, rows.part, rows.rows)));
        return gate.staging(() -> stage.run(seller.name(), PartCodec.productPacker(), products));
    }

    @Override
    public Staged invoiceLines(SellerId seller, Iterator<InvoiceLine> lines) {
        return kept(seller, Kind.INVOICE_LINES, DocumentPartCodec.invoiceLinePacker(), lines);
    }

    @Override
    public Staged feeLines(SellerId seller, Iterator<FeeLine> lines) {
        return kept(seller, Kind.FEE_LINES, DocumentPartCodec.feeLinePacker(), lines);
    }

    @Override
    public Staged orders(SellerId seller, Iterator<DocOrder> orders) {
        var stage = new Stage<SealedOrder>(
                Kind.ORDERS, "", (db, importId, rows) -> RecipientTable.add(db, importId, recipients(rows)));
        return gate.staging(() -> stage.run(
                Kind.ORDERS + " " + seller.name(), DocumentPartCodec.orderPacker(), new Sealing(orders, seal)));
    }

    private static List<SealedRecipient> recipients(Slice<SealedOrder> rows) {
        return rows.rows.stream().flatMap(order -> order.recipient().stream()).toList();
    }

    /// Orders with their recipients taken out, as they come.
    private record Sealing(Iterator<DocOrder> orders, RecipientSeal seal) implements Iterator<SealedOrder> {
        @Override
        public boolean hasNext() {
            return orders.hasNext();
        }

        @Override
        public SealedOrder next() {
            return seal.seal(orders.next());
        }
    }

    /// Rows that are kept in parts and shown by no table.
    private <T> Staged kept(SellerId seller, Kind kind, PartPacker<T> packer, Iterator<T> rows) {
        var stage = new Stage<T>(kind, "", (_, _, _) -> {});
        return gate.staging(() -> stage.run(kind + " " + seller.name(), packer, rows));
    }

    private record Slice<T>(int part, int position, List<T> rows) {}

    /// Puts the rows of a part beside it, a slice at a time.
    private interface Rows<T> {
        void add(Db db, long importNumber, Slice<T> slice);
    }

    private final class Stage<T> {
        private final Kind kind;
        private final String fba;
        private final Rows<T> beside;
        private final List<ListParts.Part> parts = new ArrayList<>();
        private int position;

        Stage(Kind kind, String fba, Rows<T> beside) {
            this.kind = kind;
            this.fba = fba;
            this.beside = beside;
        }

        Staged run(String subject, PartPacker<T> packer, Iterator<T> rows) {
            long number = writer.call(db -> Imports.begin(db, kind, fba));
            while (rows.hasNext()) {
                packer.add(rows.next()).forEach(filled -> stage(number, filled));
            }
            packer.finish().ifPresent(filled -> stage(number, filled));
            var list = new ListParts(parts);
            var id = ImportId.of(subject, list);
            boolean isNew = writer.call(db -> Imports.complete(db, number, id));
            if (!isNew) {
                new Leftovers(projections).clear(writer, number);
            }
            return new Staged(id, list);
        }

        private void stage(long number, PartPacker.Filled<T> filled) {
            var hash = Sha256.of(filled.part().toArray());
            int ordinal = parts.size();
            parts.add(new ListParts.Part(hash, filled.rows().size()));
            writer.call(db -> Imports.addPart(db, number, ordinal, filled.part()));
            for (int from = 0; from < filled.rows().size(); from += ROWS_AT_ONCE) {
                int to = Math.min(from + ROWS_AT_ONCE, filled.rows().size());
                var slice = new Slice<>(ordinal, position, filled.rows().subList(from, to));
                writer.call(db -> addRows(db, number, slice));
                position += to - from;
            }
        }

        private boolean addRows(Db db, long number, Slice<T> slice) {
            beside.add(db, number, slice);
            return true;
        }
    }
}
