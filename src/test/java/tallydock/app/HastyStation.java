package tallydock.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tallydock.app.station.OpenStation;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.TypeName;
import tallydock.domain.label.stock.Stock;
import tallydock.store.health.StoreHealth;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.ImportStage;
import tallydock.usecase.Inbounds;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Originals;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.Products;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.StationLists;
import tallydock.usecase.Tallies;
import tallydock.usecase.close.FindElsewhere;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.desk.ListPages;
import tallydock.usecase.desk.ShipmentBoard;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.dock.TemporaryIds;
import tallydock.usecase.people.BadgeStore;
import tallydock.usecase.people.PinStore;
import tallydock.usecase.photo.PhotoPorts;
import tallydock.usecase.printing.PrintRecords;
import tallydock.usecase.register.ProductCards;
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.trace.TraceDocuments;
import tallydock.usecase.trade.KeptInvoices;
import tallydock.usecase.trade.KeptRecipients;
import tallydock.usecase.trade.RegisteredProducts;

/// A station with the one mistake that durability cannot bear: while it counts, it says that a scan is stored
/// when the commit has only begun. Never more than one commit is outstanding.
record HastyStation(OpenStation station, HastyLog hasty) implements OpenStation {
    HastyStation(OpenStation station) {
        this(station, new HastyLog(station));
    }

    @Override
    public CountShipment.Ports countPorts() {
        return new CountShipment.Ports(hasty, history(), shipments(), products(), ids());
    }

    @Override
    public StationIdentity identity() {
        return station.identity();
    }

    @Override
    public FactLog log() {
        return station.log();
    }

    @Override
    public FactHistory history() {
        return station.history();
    }

    @Override
    public Shipments shipments() {
        return station.shipments();
    }

    @Override
    public Inbounds inbounds() {
        return station.inbounds();
    }

    @Override
    public TemporaryIds temporaryIds() {
        return station.temporaryIds();
    }

    @Override
    public OneMoment oneMoment() {
        return station.oneMoment();
    }

    @Override
    public Tallies tallies() {
        return station.tallies();
    }

    @Override
    public Products products() {
        return station.products();
    }

    @Override
    public StationLists stationLists() {
        return station.stationLists();
    }

    @Override
    public ShipmentBoard shipmentBoard() {
        return station.shipmentBoard();
    }

    @Override
    public ListPages listPages() {
        return station.listPages();
    }

    @Override
    public CaseList caseList() {
        return station.caseList();
    }

    @Override
    public RegisteredProducts registeredProducts() {
        return station.registeredProducts();
    }

    @Override
    public ProductSearch productSearch() {
        return station.productSearch();
    }

    @Override
    public AssignSsccs assignSsccs() {
        return station.assignSsccs();
    }

    @Override
    public PrintRecords prints() {
        return station.prints();
    }

    @Override
    public ProductCards productCards() {
        return station.productCards();
    }

    @Override
    public KeptInvoices keptInvoices() {
        return station.keptInvoices();
    }

    @Override
    public FindElsewhere findElsewhere() {
        return station.findElsewhere();
    }

    @Override
    public TraceDocuments traceDocuments() {
        return station.traceDocuments();
    }

    @Override
    public PhotoPorts photoPorts() {
        return station.photoPorts();
    }

    @Override
    public KeptRecipients keptRecipients() {
        return station.keptRecipients();
    }

    @Override
    public PinStore pins() {
        return station.pins();
    }

    @Override
    public BadgeStore badges() {
        return station.badges();
    }

    @Override
    public ImportStage stage() {
        return station.stage();
    }

    @Override
    public Originals originals() {
        return station.originals();
    }

    @Override
    public ReportFiles reportFiles(Optional<Stock.Page> paper) {
        return station.reportFiles(paper);
    }

    @Override
    public Ids ids() {
        return station.ids();
    }

    @Override
    public InstantSource clock() {
        return station.clock();
    }

    @Override
    public StoreHealth examine(boolean rebuild) {
        return station.examine(rebuild);
    }

    @Override
    public OptionalInt renewed() {
        return station.renewed();
    }

    @Override
    public boolean isDiskLow() {
        return station.isDiskLow();
    }

    @Override
    public void close() {
        hasty.close();
        station.close();
    }

    static final class HastyLog implements FactLog, AutoCloseable {
        private static final TypeName PROMISED = new TypeName("promised", 1);

        private final ExecutorService later =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        private final OpenStation station;
        private CompletableFuture<?> outstanding = CompletableFuture.completedFuture(true);

        HastyLog(OpenStation station) {
            this.station = station;
        }

        @Override
        public List<Entry> append(List<Draft> drafts) {
            outstanding.join();
            outstanding = CompletableFuture.supplyAsync(() -> station.log().append(drafts), later);
            return drafts.stream().map(this::promised).toList();
        }

        private Entry promised(Draft draft) {
            var who = station.identity();
            var key = new FactKey(who.site(), who.station(), 1, 1);
            var header = new FactHeader(key, draft.id(), Hlc.START, draft.at(), draft.actor(), draft.place(), PROMISED);
            return Entry.link(header, Bytes.EMPTY, Sha256.ZERO);
        }

        @Override
        public void close() {
            outstanding.join();
            later.shutdown();
        }
    }
}
