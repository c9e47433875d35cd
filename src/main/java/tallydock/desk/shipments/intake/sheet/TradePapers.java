package tallydock.desk.shipments.intake.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.Sheets;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trade.ImportFees;
import tallydock.usecase.trade.ImportInvoice;
import tallydock.usecase.trade.ImportOrders;
import tallydock.usecase.trade.InvoiceChoice;
import tallydock.usecase.trade.InvoiceResult;

/// Reads and stores papers of trade: invoices, statements of fees, orders. All their rows are kept as they
/// are.
public final class TradePapers {
    private final Sheets sheets;
    private final ImportInvoice invoices;
    private final ImportFees fees;
    private final ImportOrders orders;

    public TradePapers(Sheets sheets, ImportInvoice invoices, ImportFees fees, ImportOrders orders) {
        this.sheets = sheets;
        this.invoices = invoices;
        this.fees = fees;
        this.orders = orders;
    }

    Opened open(Paper paper, SourceFile file, Optional<KnownSkus> register, Progress progress) {
        return switch (paper) {
            case FEES -> opened(paper, sheets.fees(file, progress), TradePapers::contents);
            case ORDERS -> opened(paper, sheets.orders(file, register, progress), TradePapers::contents);
            default -> opened(paper, sheets.invoice(file, progress), TradePapers::contents);
        };
    }

    Ended invoice(SourceFile file, Actor by, InvoiceChoice choice, Progress progress) {
        return switch (invoices.run(file, context(by), choice, progress)) {
            case InvoiceResult.Asked asked -> new Ended.Several(asked.shipments());
            case InvoiceResult.Imported(var outcome, var shipment) -> ended(outcome, shipment, TradePapers::contents);
        };
    }

    Ended fees(SourceFile file, Actor by, Progress progress) {
        return ended(fees.run(file, context(by), progress), TradePapers::contents);
    }

    Ended orders(SourceFile file, Actor by, Optional<KnownSkus> register, Progress progress) {
        return ended(orders.run(file, context(by), register, progress), TradePapers::contents);
    }

    private static ImportContext context(Actor by) {
        return new ImportContext(SellerId.OWN, by, false);
    }

    private static <D> Opened opened(Paper paper, ReadResult<D> result, Function<D, Opened.Contents> contents) {
        return switch (result) {
            case ReadResult.Refused<D>(var refusal) ->
                new Opened(
                        paper,
                        Optional.of(refusal),
                        Optional.empty(),
                        ReadingChoices.NONE,
                        Optional.empty(),
                        Opened.Contents.NONE);
            case ReadResult.Read<D>(var document) ->
                new Opened(
                        paper,
                        Optional.empty(),
                        Optional.empty(),
                        ReadingChoices.NONE,
                        Optional.empty(),
                        contents.apply(document));
        };
    }

    private static <D> Ended ended(ImportOutcome<D> outcome, Function<D, Opened.Contents> contents) {
        return ended(outcome, Optional.empty(), contents);
    }

    private static <D> Ended ended(
            ImportOutcome<D> outcome, Optional<ShipmentId> shipment, Function<D, Opened.Contents> contents) {
        return switch (outcome) {
            case ImportOutcome.Refused<D>(var refusal) -> new Ended.Refused(refusal);
            case ImportOutcome.HeldBack<D> held -> new Ended.HeldBack(held.unusableRows());
            case ImportOutcome.Stored<D> stored ->
                new Ended.Stored(contents.apply(stored.document()), stored.leftOut(), shipment, Optional.empty());
        };
    }

    private static Opened.Contents contents(InvoiceDoc invoice) {
        var head = invoice.head();
        return contents(
                invoice.lines().size(), head.invoiceNo().or(head::po).orElse(""), head.po(), invoice.problems());
    }

    private static Opened.Contents contents(FeeStatementDoc fees) {
        var name = fees.period().or(fees::account).orElse("");
        return contents(fees.lines().size(), name, Optional.empty(), fees.problems());
    }

    private static Opened.Contents contents(OrderListDoc orders) {
        return contents(orders.orders().size(), "", Optional.empty(), orders.problems());
    }

    private static Opened.Contents contents(long lines, String name, Optional<String> po, List<Problem> problems) {
        return new Opened.Contents(lines, name, po, problems);
    }
}
