package tallydock.desk.shipments.intake.sheet;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Products;
import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.reading.ImportSheet;
import tallydock.usecase.reading.LeftOutFiles;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.OpenedSheet;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.trade.InvoiceChoice;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// Reads and stores sheets at this station, for its own seller.
public final class StationSheets implements SheetDesk {
    private static final SellerId SELLER = SellerId.OWN;

    private final Ports ports;
    private final PaperFinder finder;

    /// What it needs.
    public record Ports(
            OpenSheet open, ImportSheet imports, LeftOutFiles leftOut, Products products, TradePapers papers) {}

    public StationSheets(Ports ports) {
        this.ports = ports;
        finder = new PaperFinder(ports.open()::kind, this::openAs);
    }

    @Override
    public Opened open(Wish wish, Progress progress) {
        return wish.paper().map(paper -> openAs(paper, wish, progress)).orElseGet(() -> finder.open(wish, progress));
    }

    private Opened openAs(Paper paper, Wish wish, Progress progress) {
        return switch (paper) {
            case PACKING_LIST -> list(ports.open().packingList(request(wish), progress));
            case PRODUCTS -> products(ports.open().products(request(wish), progress));
            case INVOICE, FEES, ORDERS -> ports.papers().open(paper, wish.file(), register(), progress);
        };
    }

    private static OpenSheet.Request request(Wish wish, Optional<KnownSkus> register) {
        var sheet = new SheetReadings.Request(wish.file(), wish.said(), wish.window(), register);
        return new OpenSheet.Request(sheet, SELLER, wish.asLastTime());
    }

    private OpenSheet.Request request(Wish wish) {
        return request(wish, register());
    }

    private Optional<KnownSkus> register() {
        return ports.products().hasRegister(SELLER)
                ? Optional.of(sku -> ports.products().isRegistered(SELLER, sku))
                : Optional.empty();
    }

    private static Opened list(OpenedSheet<PackingListDoc> sheet) {
        var contents = sheet.reading().result() instanceof ReadResult.Read<PackingListDoc>(var list)
                ? contents(list)
                : Opened.Contents.NONE;
        return opened(Paper.PACKING_LIST, sheet, contents);
    }

    private static Opened products(OpenedSheet<ProductSheetDoc> sheet) {
        var contents = sheet.reading().result() instanceof ReadResult.Read<ProductSheetDoc>(var list)
                ? contents(list)
                : Opened.Contents.NONE;
        return opened(Paper.PRODUCTS, sheet, contents);
    }

    private static Opened opened(Paper paper, OpenedSheet<?> sheet, Opened.Contents contents) {
        var result = sheet.reading().result();
        return new Opened(
                paper,
                result instanceof ReadResult.Refused<?> refused ? Optional.of(refused.refusal()) : Optional.empty(),
                sheet.reading().view(),
                sheet.choices(),
                sheet.remembered().map(RememberedLayout::since),
                contents);
    }

    private static Opened.Contents contents(PackingListDoc list) {
        var lines = list.cartons().stream()
                .mapToLong(carton -> carton.lines().size())
                .sum();
        var refs = list.shipment();
        var name = refs.fbaShipmentId().or(refs::po).or(refs::reference).orElse("");
        return new Opened.Contents(lines, name, refs.po(), list.problems());
    }

    private static Opened.Contents contents(ProductSheetDoc sheet) {
        return new Opened.Contents(sheet.products().size(), SELLER.name(), Optional.empty(), sheet.problems());
    }

    @Override
    public Ended store(Wish wish, Actor by, VersionChoice choice, Progress progress) {
        return switch (wish.paper().orElse(Paper.PACKING_LIST)) {
            case PACKING_LIST -> ended(ports.imports().packingList(request(wish), by, choice, progress));
            case PRODUCTS -> ended(ports.imports().products(request(wish), by, progress));
            case INVOICE -> ports.papers().invoice(wish.file(), by, owner(choice), progress);
            case FEES -> ports.papers().fees(wish.file(), by, progress);
            case ORDERS -> ports.papers().orders(wish.file(), by, register(), progress);
        };
    }

    private static InvoiceChoice owner(VersionChoice choice) {
        return switch (choice) {
            case VersionChoice.Unasked() -> new InvoiceChoice.Unasked();
            case VersionChoice.VersionOf(var shipment) -> new InvoiceChoice.BelongsTo(shipment);
            case VersionChoice.OwnShipment() -> new InvoiceChoice.Later();
        };
    }

    private static Ended ended(VersionResult result) {
        return switch (result) {
            case VersionResult.Offered offered -> new Ended.Offered(offered.offers());
            case VersionResult.Imported imported ->
                switch (imported.outcome()) {
                    case ImportOutcome.Refused<PackingListDoc>(var refusal) -> new Ended.Refused(refusal);
                    case ImportOutcome.HeldBack<PackingListDoc> held -> new Ended.HeldBack(held.unusableRows());
                    case ImportOutcome.Stored<PackingListDoc>(var list, var key, long leftOut) ->
                        new Ended.Stored(contents(list), leftOut, ShipmentId.parse(key), imported.change());
                };
        };
    }

    private static Ended ended(ImportOutcome<ProductSheetDoc> outcome) {
        return switch (outcome) {
            case ImportOutcome.Refused<ProductSheetDoc>(var refusal) -> new Ended.Refused(refusal);
            case ImportOutcome.HeldBack<ProductSheetDoc> held -> new Ended.HeldBack(held.unusableRows());
            case ImportOutcome.Stored<ProductSheetDoc> stored ->
                new Ended.Stored(contents(stored.document()), stored.leftOut(), Optional.empty(), Optional.empty());
        };
    }

    @Override
    public ReportResult.Written writeLeftOut(Wish wish, TargetFile target) {
        var request = request(wish).sheet();
        return wish.paper().filter(Paper.PRODUCTS::equals).isPresent()
                ? ports.leftOut().products(request, target, Progress.UNWATCHED)
                : ports.leftOut().packingList(request, target, Progress.UNWATCHED);
    }
}
