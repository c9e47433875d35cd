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
import tallydock.store.projection.FirstNamings;
import tallydock.store.projection.ImportRows;
import tallydock.store.projection.Projections;
import tallydock.store.recipient.RecipientSeal;
import tallydock.store.recipient.RecipientTable;
import tallydock.store.write.Writer;
import tallydock.usecase.ImportStage;
import tallydock.usecase.Stopped;
import tallydock.wire.DocumentPartCodec;
import tallydock.wire.PartCodec;
import tallydock.wire.PartPacker;

/// Stages imports part by part and as many rows at a time as take but a moment, so that scans commit in
/// between.
public final class StagedImports implements ImportStage {
    /// A scan waits for one such transaction at most, and has 25 ms in all.
    private static final long MOMENT_NANOS = 3_000_000;

    /// Rows between two looks at the clock: few as long as they are slow, as at the first import of a
    /// process.
    private static final int MOST_BETWEEN_LOOKS = 64;

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
        var namings = new FirstNamings();
        var stage = new Stage<PlannedCarton>(Kind.CARTONS, fba, (db, importId, rows) -> {
            var named = namings.among(rows.rows);
            projections.rows(db, new ImportRows.CartonRows(importId, fba, rows.position, rows.rows, named));
        });
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
        private int betweenLooks = 1;

        Stage(Kind kind, String fba, Rows<T> beside) {
            this.kind = kind;
            this.fba = fba;
            this.beside = beside;
        }

        Staged run(String subject, PartPacker<T> packer, Iterator<T> rows) {
            long number = writer.call(db -> Imports.begin(db, kind, fba));
            try {
                while (rows.hasNext()) {
                    packer.add(rows.next()).forEach(filled -> stage(number, filled));
                }
                packer.finish().ifPresent(filled -> stage(number, filled));
            } catch (Stopped stopped) {
                new Leftovers(projections).clear(writer, number);
                throw stopped;
            }
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
            writer.callForMany(db -> Imports.addPart(db, number, ordinal, filled.part()));
            var rows = filled.rows();
            for (int done = 0; done < rows.size(); ) {
                var rest = new Slice<>(ordinal, position, rows.subList(done, rows.size()));
                int added = writer.callForMany(db -> addForAMoment(db, number, rest));
                position += added;
                done += added;
            }
        }

        /// Adds the first rows of a slice and says how many.
        private int addForAMoment(Db db, long number, Slice<T> slice) {
            long look = System.nanoTime();
            long end = look + MOMENT_NANOS;
            int added = 0;
            while (added < slice.rows.size() && (added == 0 || look < end)) {
                int to = Math.min(added + betweenLooks, slice.rows.size());
                beside.add(db, number, new Slice<>(slice.part, slice.position + added, slice.rows.subList(added, to)));
                added = to;
                long now = System.nanoTime();
                lookSooner(now - look > MOMENT_NANOS / 4);
                look = now;
            }
            return added;
        }

        private void lookSooner(boolean sooner) {
            betweenLooks = Math.clamp(sooner ? betweenLooks / 2 : betweenLooks * 2L, 1, MOST_BETWEEN_LOOKS);
        }
    }
}
