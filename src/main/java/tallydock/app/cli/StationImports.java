package tallydock.app.cli;

import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trade.InvoiceChoice;
import tallydock.usecase.trade.InvoiceResult;

/// Imports into an open station: a register first, where one is given, then lists checked against it.
final class StationImports {
    private final OpenStation station;
    private final ImportContext context;
    private final Progress progress;

    StationImports(OpenStation station, ImportContext context, Progress progress) {
        this.station = station;
        this.context = context;
        this.progress = progress;
    }

    /// Takes a product sheet in, without the rows that cannot be used; a refusal is returned.
    Optional<Refusal> register(SourceFile sheet) {
        var outcome = station.importRegister()
                .run(sheet, new ImportContext(context.seller(), context.actor(), true), progress);
        return outcome instanceof ImportOutcome.Refused<ProductSheetDoc>(var refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    ImportOutcome<PackingListDoc> packingList(SourceFile list) {
        return station.importPackingList().run(list, context, known(), progress);
    }

    InvoiceResult invoice(SourceFile invoice, InvoiceChoice choice) {
        return station.importInvoice().run(invoice, context, choice, progress);
    }

    ImportOutcome<FeeStatementDoc> fees(SourceFile statement) {
        return station.importFees().run(statement, context, progress);
    }

    ImportOutcome<OrderListDoc> orders(SourceFile orders) {
        return station.importOrders().run(orders, context, known(), progress);
    }

    /// The seller's register, where there is one.
    Optional<KnownSkus> known() {
        var seller = context.seller();
        return station.products().hasRegister(seller)
                ? Optional.of(sku -> station.products().isRegistered(seller, sku))
                : Optional.empty();
    }
}
