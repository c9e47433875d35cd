package tallydock.store;

import java.util.List;
import java.util.function.Supplier;
import tallydock.domain.fact.Entry;
import tallydock.store.backup.BackupFile;
import tallydock.store.board.BoardTables;
import tallydock.store.board.ComparedPaperTables;
import tallydock.store.board.CountedShipmentTables;
import tallydock.store.board.ListPageTables;
import tallydock.store.board.OtherListTables;
import tallydock.store.file.AttachmentsFolder;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.health.StoreHealth;
import tallydock.store.log.FactReader;
import tallydock.store.log.Station;
import tallydock.store.part.InvoiceParts;
import tallydock.store.part.OrderParts;
import tallydock.store.part.PaperTrail;
import tallydock.store.part.StagedImports;
import tallydock.store.people.BadgeTable;
import tallydock.store.people.PinTable;
import tallydock.store.photo.PhotoTables;
import tallydock.store.photo.PhotoUpkeep;
import tallydock.store.printing.PrintTables;
import tallydock.store.projection.Progress;
import tallydock.store.projection.RegisterFold;
import tallydock.store.rebuild.Comparison;
import tallydock.store.recipient.RecipientSeal;
import tallydock.store.register.RegisterCards;
import tallydock.store.register.RegisterParts;
import tallydock.store.register.RegisterSearch;
import tallydock.store.table.InboundTables;
import tallydock.store.table.LabelTables;
import tallydock.store.table.RegisterTables;
import tallydock.store.table.SetAsideTables;
import tallydock.store.table.ShipmentTables;
import tallydock.store.table.StationListTables;
import tallydock.store.table.TallyTables;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.ImportStage;
import tallydock.usecase.Inbounds;
import tallydock.usecase.OneMoment;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.Products;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationLists;
import tallydock.usecase.StorageFault;
import tallydock.usecase.Tallies;
import tallydock.usecase.close.OtherLists;
import tallydock.usecase.desk.ComparedPapers;
import tallydock.usecase.desk.CountedShipments;
import tallydock.usecase.desk.ListPages;
import tallydock.usecase.desk.ShipmentBoard;
import tallydock.usecase.label.AssignedSsccs;
import tallydock.usecase.label.dock.TemporaryIds;
import tallydock.usecase.people.BadgeStore;
import tallydock.usecase.people.PinStore;
import tallydock.usecase.printing.PrintRecords;
import tallydock.usecase.register.ProductCards;
import tallydock.usecase.trace.KeptPapers;
import tallydock.usecase.trade.KeptInvoices;
import tallydock.usecase.trade.KeptRecipients;
import tallydock.usecase.trade.RegisteredProducts;

/// An open store. It may be used by any thread; each way into it is a port.
public final class Store implements AutoCloseable {
    private final StoreSettings settings;
    private final OpenedStore opened;
    private final ShipmentBoard board;
    private final CountedShipments counted;
    private final long factsAtLastBackup;

    private Store(StoreSettings settings, OpenedStore opened) {
        this.settings = settings;
        this.opened = opened;
        board = new BoardTables(opened.readers());
        counted = new CountedShipmentTables(opened.readers());
        factsAtLastBackup = opened.lastId();
    }

    /// Opens the store of a folder, and makes it at the first start. What an earlier failure asks for is done
    /// first.
    ///
    /// @throws StorageFault when it cannot be used, with the reason
    public static Store open(StoreSettings settings) {
        return new Store(settings, Opening.open(settings));
    }

    /// The same; tables that can neither be read nor written as they are, are made anew first.
    public static Store openReadable(StoreSettings settings) {
        var store = open(settings);
        if (!store.isReadable()) {
            store.catchUp(Progress.SILENT);
        }
        return store;
    }

    public FactLog log() {
        return opened.appender();
    }

    public FactHistory history() {
        return new FactReader(opened.readers(), opened.facts());
    }

    public Shipments shipments() {
        return new ShipmentTables(opened.lookups(), opened.readers());
    }

    public Tallies tallies() {
        return new TallyTables(opened.readers());
    }

    public Inbounds inbounds() {
        return new InboundTables(opened.lookups());
    }

    public AssignedSsccs assignedSsccs() {
        return new LabelTables(opened.lookups());
    }

    public TemporaryIds temporaryIds() {
        return new SetAsideTables(opened.lookups());
    }

    public OneMoment oneMoment() {
        return new OneMoment() {
            @Override
            public <T> T of(Supplier<T> reading) {
                return opened.readers().atOneMoment(reading);
            }
        };
    }

    public Products products() {
        return new RegisterTables(opened.lookups(), register());
    }

    public ProductSearch productSearch() {
        return new RegisterSearch(opened.readers(), register());
    }

    public RegisteredProducts registeredProducts() {
        return new RegisterParts(opened.readers(), register());
    }

    public ProductCards productCards() {
        return new RegisterCards(opened.readers(), register());
    }

    private RegisterFold register() {
        return new RegisterFold(opened.facts());
    }

    public KeptInvoices keptInvoices() {
        return new InvoiceParts(opened.readers());
    }

    public KeptRecipients keptRecipients() {
        return new OrderParts(opened.readers(), opened.writer(), opened.erasedOriginals());
    }

    public KeptPapers keptPapers() {
        return new PaperTrail(opened.readers(), opened.facts());
    }

    public ListPages listPages() {
        return new ListPageTables(opened.readers());
    }

    public OtherLists otherLists() {
        return new OtherListTables(opened.readers());
    }

    public ComparedPapers comparedPapers() {
        return new ComparedPaperTables(opened.readers());
    }

    public StationLists stationLists() {
        return new StationListTables(opened.lookups(), register());
    }

    public ShipmentBoard shipmentBoard() {
        return board;
    }

    public CountedShipments countedShipments() {
        return counted;
    }

    public PrintRecords prints() {
        return new PrintTables(opened.readers(), opened.facts());
    }

    public PinStore pins() {
        return new PinTable(opened.readers(), opened.writer());
    }

    public BadgeStore badges() {
        return new BadgeTable(opened.readers(), opened.writer());
    }

    public ImportStage imports() {
        return new StagedImports(
                opened.writer(),
                opened.projections(),
                opened.gate(),
                new RecipientSeal(settings.machine().random()));
    }

    public OriginalsFolder originals() {
        return new OriginalsFolder(opened.folder().originals());
    }

    public AttachmentsFolder attachments() {
        return new AttachmentsFolder(opened.folder().attachments(), opened.guard()::requireRoom);
    }

    public PhotoTables photos() {
        return new PhotoTables(opened.readers(), opened.facts());
    }

    /// Who writes this log.
    public Station station() {
        return opened.readers().read(Station::read).orElseThrow();
    }

    /// Whether the clerk should be told that the disk fills up.
    public boolean isDiskLow() {
        return opened.guard().isLow();
    }

    /// Takes in facts as other logs have them, in whatever order they come; those that are here already
    /// change nothing. Returns those that were new, once they are durable.
    public List<Entry> take(List<Entry> entries) {
        return opened.writer().call(db -> opened.appender().take(db, entries));
    }

    OpenedStore opened() {
        return opened;
    }

    /// Makes a backup; the program asks for one every hour.
    public BackupFile backUp() {
        return opened.backups().make();
    }

    /// Whether all tables, also those that another version made, can be read and written as they are.
    public boolean isReadable() {
        return upkeep().isReadable();
    }

    /// Brings up to date what an older program left: tables that another version made, facts it could not
    /// read. Meant for a thread in the background; scans go on meanwhile.
    public void catchUp(Progress progress) {
        upkeep().catchUp(progress);
    }

    /// Folds the log anew beside the tables that are read, and compares.
    public Comparison compare(Progress progress) {
        return upkeep().compare(progress);
    }

    /// Examines everything; with `rebuild` the tables are folded anew too and compared.
    public StoreHealth examine(boolean rebuild) {
        return upkeep().examine(rebuild);
    }

    private Upkeep upkeep() {
        return new Upkeep(opened, new PhotoUpkeep(photos(), attachments()), settings.programVersion());
    }

    /// Finishes what waits, makes a backup if facts came since the start, and lets go of the folder.
    @Override
    public void close() {
        try {
            if (opened.writer().isUsable() && opened.lastId() > factsAtLastBackup) {
                backUp();
            }
        } finally {
            opened.close();
        }
    }
}
