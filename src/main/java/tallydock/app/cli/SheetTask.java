package tallydock.app.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.Sheets;
import tallydock.usecase.SourceFile;
import tallydock.wire.Json;
import tallydock.wire.document.DocumentJson;
import tallydock.wire.document.TradeJson;
import tools.jackson.databind.node.ObjectNode;

/// How one kind of sheet is read and printed. `keyName` is what the JSON calls the key it is stored under.
record SheetTask<D>(Reading<D> reading, Printing<D> printing, Function<D, List<Problem>> problems, String keyName) {
    static final SheetTask<PackingListDoc> PACKING_LIST =
            new SheetTask<>(Sheets::packingList, DocumentJson::write, PackingListDoc::problems, "shipmentId");
    static final SheetTask<ProductSheetDoc> PRODUCTS = new SheetTask<>(
            (sheets, file, _, progress) -> sheets.products(file, progress),
            tree(DocumentJson::products),
            ProductSheetDoc::problems,
            "seller");
    static final SheetTask<InvoiceDoc> INVOICE = new SheetTask<>(
            (sheets, file, _, progress) -> sheets.invoice(file, progress),
            tree(TradeJson::invoice),
            InvoiceDoc::problems,
            "importId");
    static final SheetTask<FeeStatementDoc> FEES = new SheetTask<>(
            (sheets, file, _, progress) -> sheets.fees(file, progress),
            tree(TradeJson::fees),
            FeeStatementDoc::problems,
            "importId");
    static final SheetTask<OrderListDoc> ORDERS =
            new SheetTask<>(Sheets::orders, tree(TradeJson::orders), OrderListDoc::problems, "importId");

    /// Reads a file without storing it; SKUs are checked against the register where one is given.
    interface Reading<D> {
        ReadResult<D> read(Sheets sheets, SourceFile file, Optional<KnownSkus> register, Progress progress);
    }

    /// Writes a document as JSON, some more keys first.
    interface Printing<D> {
        void print(D document, ObjectNode extra, Writer out);
    }

    private static <D> Printing<D> tree(Function<D, ObjectNode> form) {
        return (document, extra, out) -> {
            var root = form.apply(document);
            root.setAll(extra);
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, root);
        };
    }
}
