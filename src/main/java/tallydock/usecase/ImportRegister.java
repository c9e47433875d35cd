package tallydock.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tallydock.domain.document.Codes;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;

/// Brings a product sheet into a seller's register. A row without a SKU cannot be used; of a SKU that comes
/// twice the first row stands.
public final class ImportRegister {
    private final ImportPorts ports;

    public ImportRegister(ImportPorts ports) {
        this.ports = ports;
    }

    /// Reads, checks and stores.
    public ImportOutcome<ProductSheetDoc> run(SourceFile file, ImportContext context, Progress progress) {
        return switch (ports.sheets().products(file, progress)) {
            case ReadResult.Refused<ProductSheetDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<ProductSheetDoc>(var sheet) -> store(file, context.watched(progress), sheet);
        };
    }

    /// Stores a sheet that was read from `file` already.
    public ImportOutcome<ProductSheetDoc> store(SourceFile file, ImportContext context, ProductSheetDoc sheet) {
        var products = products(sheet);
        long unusable = (long) sheet.products().size() - products.size();
        if (unusable > 0 && !context.leaveOut()) {
            return new ImportOutcome.HeldBack<>(sheet, unusable);
        }
        var staged = ports.stage()
                .products(
                        context.seller(),
                        context.progress().watched(products.values().iterator()));
        var original = ports.keep(file, context);
        var fact = new ImportFact.RegisterImported(
                staged.importId(),
                context.seller(),
                Provenance.of(file, original, sheet.source(), ports.sheets().version()),
                staged.parts(),
                products.size());
        var stream = new StreamId(StreamKind.PRODUCT, context.seller().name());
        ports.append(stream, context, fact);
        return new ImportOutcome.Stored<>(sheet, context.seller().name(), unusable);
    }

    private static Map<Sku, SheetProduct> products(ProductSheetDoc sheet) {
        var products = new LinkedHashMap<Sku, SheetProduct>();
        sheet.products().forEach(row -> row.sku().ifPresent(sku -> products.putIfAbsent(sku, product(sku, row))));
        return products;
    }

    private static SheetProduct product(Sku sku, DocProduct row) {
        var product = new Product(
                sku,
                codes(row.codes()),
                ListPlan.names(row.names()),
                new Customs(row.hsCode().digits(), row.price().map(ListPlan::money)),
                ListPlan.measures(
                        row.body().weightKg(), Optional.empty(), row.body().size()),
                row.flags().hazards(),
                row.flags().keeping());
        return new SheetProduct(product, OptionalInt.of(row.row()));
    }

    /// A code that a row states twice counts once, as what the more telling column calls it.
    private static List<ProductBarcode> codes(Codes stated) {
        var codes = new LinkedHashMap<ProductCode, ProductBarcode>();
        Stream.of(
                        stated.fnsku().map(code -> ProductBarcode.of(CodeKind.FNSKU, ProductCode.of(code))).stream(),
                        stated.gtin().map(code -> ProductBarcode.of(CodeKind.GTIN, ProductCode.ofGtin(code))).stream(),
                        stated.more().stream())
                .flatMap(some -> some)
                .forEach(code -> codes.putIfAbsent(code.code(), code));
        return List.copyOf(codes.values());
    }
}
