package tallydock.app.station;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.fact.Ids;
import tallydock.domain.label.stock.Stock;
import tallydock.filing.PageLook;
import tallydock.sheet.FileReadings;
import tallydock.sheet.FileSheets;
import tallydock.sheet.LeftOutWorkbooks;
import tallydock.sheet.export.ExportWorkbooks;
import tallydock.store.health.StoreHealth;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.ImportRegister;
import tallydock.usecase.ImportStage;
import tallydock.usecase.Inbounds;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Originals;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.Products;
import tallydock.usecase.Sheets;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.StationLists;
import tallydock.usecase.Tallies;
import tallydock.usecase.close.FindElsewhere;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.desk.ListPages;
import tallydock.usecase.desk.LookIntoShipment;
import tallydock.usecase.desk.ShipmentBoard;
import tallydock.usecase.export.SheetFiles;
import tallydock.usecase.inbound.BindCode;
import tallydock.usecase.inbound.TellInbound;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.SsccRanges;
import tallydock.usecase.label.dock.TemporaryIds;
import tallydock.usecase.people.BadgeStore;
import tallydock.usecase.people.PinStore;
import tallydock.usecase.photo.PhotoPorts;
import tallydock.usecase.printing.PrintRecords;
import tallydock.usecase.reading.ImportSheet;
import tallydock.usecase.reading.LayoutHistory;
import tallydock.usecase.reading.LeftOutFiles;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.RememberLayout;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.register.ProductCards;
import tallydock.usecase.register.RegisterPorts;
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.report.ReportShipment;
import tallydock.usecase.report.StationPaper;
import tallydock.usecase.trace.TraceDocuments;
import tallydock.usecase.trade.CompareDocuments;
import tallydock.usecase.trade.EraseRecipients;
import tallydock.usecase.trade.FindOrderLists;
import tallydock.usecase.trade.ImportFees;
import tallydock.usecase.trade.ImportInvoice;
import tallydock.usecase.trade.ImportOrders;
import tallydock.usecase.trade.KeptInvoices;
import tallydock.usecase.trade.KeptRecipients;
import tallydock.usecase.trade.RegisteredProducts;
import tallydock.usecase.version.ImportVersion;

/// A station whose store is open, with every verb ready to use. Closing it makes the last backup and lets the
/// store go.
public interface OpenStation extends AutoCloseable {
    StationIdentity identity();

    FactLog log();

    FactHistory history();

    Shipments shipments();

    Tallies tallies();

    Inbounds inbounds();

    OneMoment oneMoment();

    Products products();

    /// What the counting screen asks the latest lists.
    StationLists stationLists();

    /// The same one each time: it remembers what it has read.
    ShipmentBoard shipmentBoard();

    ListPages listPages();

    /// The same one each time: it remembers what it has compared.
    CaseList caseList();

    RegisteredProducts registeredProducts();

    /// Finds the other inbounds that expect a code.
    FindElsewhere findElsewhere();

    /// Finds products by words.
    ProductSearch productSearch();

    /// Products whole, with their history.
    ProductCards productCards();

    KeptInvoices keptInvoices();

    /// Finds in which file, sheet and rows papers say what they say.
    TraceDocuments traceDocuments();

    KeptRecipients keptRecipients();

    PinStore pins();

    BadgeStore badges();

    ImportStage stage();

    Originals originals();

    /// Reports on this paper; on the station's own where none is said.
    ReportFiles reportFiles(Optional<Stock.Page> paper);

    /// Reports on the paper of the station.
    default ReportFiles reportFiles() {
        return reportFiles(Optional.empty());
    }

    /// The paper that documents are made for.
    default StationPaper stationPaper() {
        return new StationPaper(log(), history(), identity(), new StationPaper.Making(ids(), clock()));
    }

    /// What stands on everything that is printed or saved for paper, where it is not to be used: practice says so.
    default Optional<String> mark() {
        return FolderOpener.isPractice(identity().site()) ? Optional.of("PRACTICE 练习") : Optional.empty();
    }

    /// How the pages of documents are, on this paper or the station's own.
    default PageLook look(Optional<Stock.Page> paper) {
        return new PageLook(paper.orElseGet(() -> stationPaper().now()), mark());
    }

    /// Keeping, reading and erasing photos.
    PhotoPorts photoPorts();

    PrintRecords prints();

    /// The ids of things that nobody knew.
    TemporaryIds temporaryIds();

    Ids ids();

    InstantSource clock();

    /// Whether the disk has little room left.
    boolean isDiskLow();

    /// How much of the tables that another version made is made anew, in hundredths; empty while none are.
    OptionalInt renewed();

    /// Examines the store; with `rebuild` the tables are folded anew and compared.
    StoreHealth examine(boolean rebuild);

    @Override
    void close();

    default Sheets sheets() {
        return new FileSheets();
    }

    default SheetReadings sheetReadings() {
        return new FileReadings();
    }

    /// Writes rows that stay out of the store into a workbook.
    default LeftOutFiles leftOutFiles() {
        return new LeftOutWorkbooks();
    }

    default SheetFiles sheetFiles() {
        return new ExportWorkbooks();
    }

    default ImportPackingList importPackingList() {
        return new ImportPackingList(importPorts());
    }

    /// Imports a packing list that may be a new version of one already there.
    default ImportVersion importVersion() {
        return new ImportVersion(new ImportVersion.Ports(importPackingList(), originals(), shipments(), tallies()));
    }

    /// Reads a sheet for a person to look at, as last time where there was one.
    default OpenSheet openSheet() {
        return new OpenSheet(sheetReadings(), new LayoutHistory(history()));
    }

    /// Stores a sheet as a person set it right.
    default ImportSheet importSheet() {
        var remember = new RememberLayout(
                new RememberLayout.Ports(sheetReadings(), new LayoutHistory(history()), ids(), clock()));
        return new ImportSheet(new ImportSheet.Ports(openSheet(), importVersion(), importRegister(), remember));
    }

    default ImportRegister importRegister() {
        return new ImportRegister(importPorts());
    }

    default ImportInvoice importInvoice() {
        return new ImportInvoice(importPorts(), shipments(), keptInvoices());
    }

    default ImportFees importFees() {
        return new ImportFees(importPorts());
    }

    default ImportOrders importOrders() {
        return new ImportOrders(importPorts(), history());
    }

    default EraseRecipients eraseRecipients() {
        return new EraseRecipients(new EraseRecipients.Ports(history(), keptRecipients(), log(), ids(), clock()));
    }

    default FindOrderLists findOrderLists() {
        return new FindOrderLists(history(), keptRecipients());
    }

    default TellInbound tellInbound() {
        return new TellInbound(log(), ids(), clock());
    }

    /// Says what an unknown code means.
    default BindCode bindCode() {
        return new BindCode(shipments(), products(), tellInbound());
    }

    default CompareDocuments compareDocuments() {
        return new CompareDocuments(new CompareDocuments.Ports(shipments(), keptInvoices(), registeredProducts()));
    }

    default CountShipment.Ports countPorts() {
        return new CountShipment.Ports(log(), history(), shipments(), products(), ids());
    }

    default ReportShipment reportShipment() {
        return new ReportShipment(new ReportShipment.Ports(
                shipments(), tallies(), history(), oneMoment(), traceDocuments()::run, reportFiles()));
    }

    default LookIntoShipment lookIntoShipment() {
        return new LookIntoShipment(new LookIntoShipment.Ports(listPages(), tallies(), inbounds()));
    }

    /// The same one each time, so that it gives no number twice.
    AssignSsccs assignSsccs();

    default SsccRanges ssccRanges() {
        return new SsccRanges(log(), history(), identity(), new SsccRanges.Making(ids(), clock()));
    }

    default RegisterPorts registerPorts() {
        return new RegisterPorts(productCards(), log(), ids(), clock());
    }

    private ImportPorts importPorts() {
        return new ImportPorts(sheets(), log(), stage(), originals(), ids(), clock());
    }
}
