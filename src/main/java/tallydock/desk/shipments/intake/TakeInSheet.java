package tallydock.desk.shipments.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ImportRegister;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Products;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Takes in whatever sheet it is: a packing list if it can be read as one, else a product sheet.
public final class TakeInSheet {
    private static final Set<RefusalCode> NO_SUCH_TABLE = Set.of(RefusalCode.NO_TABLE, RefusalCode.NO_LINES);

    private final Ports ports;

    /// What it needs: both imports, the registers a list is checked against, and which shipments are there already.
    public record Ports(
            ImportPackingList packingLists,
            ImportRegister registers,
            Products products,
            Supplier<Set<ShipmentId>> shipments) {}

    public TakeInSheet(Ports ports) {
        this.ports = ports;
    }

    /// Runs on the thread of the caller; a reading that `progress` cancels ends in a `CancellationException`.
    public Intake run(SourceFile file, ImportContext context, Progress progress) {
        var before = ports.shipments().get();
        return switch (ports.packingLists().run(file, context, register(context), progress)) {
            case ImportOutcome.Refused<PackingListDoc>(var refusal) ->
                NO_SUCH_TABLE.contains(refusal.code())
                        ? products(file, context, progress, refusal)
                        : new Intake.Refused(refusal);
            case ImportOutcome.HeldBack<PackingListDoc>(var list, long unusable) ->
                new Intake.HeldBack(read(list), unusable);
            case ImportOutcome.Stored<PackingListDoc>(var list, var key, long leftOut) -> {
                var id = ShipmentId.parse(key);
                yield new Intake.Stored(
                        read(list), leftOut, id, id.filter(before::contains).isPresent());
            }
        };
    }

    private Optional<KnownSkus> register(ImportContext context) {
        var seller = context.seller();
        return ports.products().hasRegister(seller)
                ? Optional.of(sku -> ports.products().isRegistered(seller, sku))
                : Optional.empty();
    }

    private Intake products(SourceFile file, ImportContext context, Progress progress, Refusal asList) {
        return switch (ports.registers().run(file, context, progress)) {
            case ImportOutcome.Refused<ProductSheetDoc> _ -> new Intake.Refused(asList);
            case ImportOutcome.HeldBack<ProductSheetDoc>(var sheet, long unusable) ->
                new Intake.HeldBack(read(sheet, context), unusable);
            case ImportOutcome.Stored<ProductSheetDoc> stored ->
                new Intake.Stored(read(stored.document(), context), stored.leftOut(), Optional.empty(), false);
        };
    }

    private static Intake.Read read(PackingListDoc list) {
        var rows = list.cartons().stream()
                .mapToLong(carton -> carton.lines().size())
                .sum();
        var refs = list.shipment();
        var name = refs.fbaShipmentId().or(refs::po).or(refs::reference).orElse("");
        return new Intake.Read(Intake.Kind.PACKING_LIST, rows, name, list.problems());
    }

    private static Intake.Read read(ProductSheetDoc sheet, ImportContext context) {
        return new Intake.Read(
                Intake.Kind.PRODUCTS, sheet.products().size(), context.seller().name(), sheet.problems());
    }
}
