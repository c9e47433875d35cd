package tallydock.app.station;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.app.log.Logging;
import tallydock.domain.fact.Ids;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.site.SiteId;
import tallydock.sheet.FilePaperRows;
import tallydock.store.Store;
import tallydock.store.health.StoreHealth;
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
import tallydock.usecase.StorageFault;
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

/// A station on its store, with the real clock, threads and disk. While it is open it is backed up each hour.
public final class StoreStation implements OpenStation {
    private static final Logger LOG = LoggerFactory.getLogger(StoreStation.class);

    private final Logging logging;
    private final Store store;
    private final StationIdentity identity;
    private final CaseList cases;
    private final AssignSsccs numbers;
    private final Runnable afterwards;
    private final BackgroundWork work;
    private final RandomGenerator random = new SecureRandom();
    private final InstantSource clock = InstantSource.system();

    private StoreStation(Logging logging, Store store, Runnable afterwards) {
        this.logging = logging;
        this.store = store;
        this.afterwards = afterwards;
        this.cases = new CaseList(new CaseList.Ports(
                store.countedShipments(),
                store.shipments(),
                store.tallies(),
                store.stationLists(),
                inbounds(),
                new CaseList.Documents(store.comparedPapers(), compareDocuments())));
        var own = store.station();
        this.identity = new StationIdentity(own.site(), own.id());
        this.numbers = new AssignSsccs(
                new AssignSsccs.Ports(log(), history(), store.assignedSsccs(), ssccRanges(), ids(), clock), identity);
        var executor = Executors.newSingleThreadScheduledExecutor(ThisMachine.threads("background"));
        this.work = new BackgroundWork(store, executor);
    }

    /// Opens the store of a folder for `site`, made at the first start; `afterwards` is done when all is closed. One
    /// that cannot be used is a `StorageFault` with the reason.
    static StoreStation open(Path folder, SiteId site, boolean verbose, Runnable afterwards) {
        ThisMachine.make(folder);
        var logging = Logging.start(folder, verbose);
        try {
            return new StoreStation(logging, Store.openReadable(ThisMachine.settings(folder, site)), afterwards);
        } catch (StorageFault fault) {
            LOG.error("cannot open {}", folder, fault);
            logging.close();
            throw fault;
        }
    }

    @Override
    public StationIdentity identity() {
        return identity;
    }

    @Override
    public AssignSsccs assignSsccs() {
        return numbers;
    }

    @Override
    public FactLog log() {
        return store.log();
    }

    @Override
    public FactHistory history() {
        return store.history();
    }

    @Override
    public Shipments shipments() {
        return store.shipments();
    }

    @Override
    public Tallies tallies() {
        return store.tallies();
    }

    @Override
    public Inbounds inbounds() {
        return store.inbounds();
    }

    @Override
    public TemporaryIds temporaryIds() {
        return store.temporaryIds();
    }

    @Override
    public OneMoment oneMoment() {
        return store.oneMoment();
    }

    @Override
    public Products products() {
        return store.products();
    }

    @Override
    public StationLists stationLists() {
        return store.stationLists();
    }

    @Override
    public ShipmentBoard shipmentBoard() {
        return store.shipmentBoard();
    }

    @Override
    public ListPages listPages() {
        return store.listPages();
    }

    @Override
    public CaseList caseList() {
        return cases;
    }

    @Override
    public RegisteredProducts registeredProducts() {
        return store.registeredProducts();
    }

    @Override
    public FindElsewhere findElsewhere() {
        return new FindElsewhere(store.otherLists(), inbounds());
    }

    @Override
    public ProductSearch productSearch() {
        return store.productSearch();
    }

    @Override
    public ProductCards productCards() {
        return store.productCards();
    }

    @Override
    public KeptInvoices keptInvoices() {
        return store.keptInvoices();
    }

    @Override
    public TraceDocuments traceDocuments() {
        return new TraceDocuments(new TraceDocuments.Ports(
                shipments(), compareDocuments(), store.keptPapers(), store.originals(), new FilePaperRows()));
    }

    @Override
    public KeptRecipients keptRecipients() {
        return store.keptRecipients();
    }

    @Override
    public PinStore pins() {
        return store.pins();
    }

    @Override
    public BadgeStore badges() {
        return store.badges();
    }

    @Override
    public ImportStage stage() {
        return store.imports();
    }

    @Override
    public Originals originals() {
        return store.originals();
    }

    @Override
    public ReportFiles reportFiles(Optional<Stock.Page> paper) {
        return new StationReports(store.attachments(), () -> look(paper));
    }

    @Override
    public PhotoPorts photoPorts() {
        return PhotoWiring.of(this, store);
    }

    @Override
    public PrintRecords prints() {
        return store.prints();
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Ids ids() {
        return new StationIds(clock, random);
    }

    @Override
    public boolean isDiskLow() {
        return store.isDiskLow();
    }

    @Override
    public OptionalInt renewed() {
        return work.renewed();
    }

    @Override
    public StoreHealth examine(boolean rebuild) {
        return store.examine(rebuild);
    }

    @Override
    public void close() {
        work.close();
        try {
            store.close();
        } finally {
            logging.close();
            afterwards.run();
        }
    }
}
