package tallydock.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.DocFlags;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.Sku;

/// Brings a product sheet into a seller's register. A row without a SKU cannot be used; of a SKU that comes twice the
/// first row stands.
public final class ImportRegister {
    private final ImportPorts ports;

    public ImportRegister(ImportPorts ports) {
        this.ports = ports;
    }

    /// Reads, checks and stores.
    public ImportOutcome<ProductSheetDoc> run(SourceFile file, ImportContext context, Progress progress) {
        return switch (ports.sheets().products(file, progress)) {
            case ReadResult.Refused<ProductSheetDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<ProductSheetDoc>(var sheet) -> store(file, context, sheet);
        };
    }

    /// Stores a sheet that was read from `file` already.
    public ImportOutcome<ProductSheetDoc> store(SourceFile file, ImportContext context, ProductSheetDoc sheet) {
        var products = products(sheet);
        long unusable = (long) sheet.products().size() - products.size();
        if (unusable > 0 && !context.leaveOut()) {
            return new ImportOutcome.HeldBack<>(sheet, unusable);
        }
        var original = ports.originals().keep(file);
        var staged = ports.stage().products(context.seller(), products.values().iterator());
        var fact = new ImportFact.RegisterImported(
                staged.importId(),
                context.seller(),
                Provenance.of(file, original, sheet.source(), ports.sheets().version()),
                staged.parts(),
                products.size());
        var stream = new StreamId(StreamKind.PRODUCT, context.seller().name());
        ports.append(stream, context.actor(), fact);
        return new ImportOutcome.Stored<>(sheet, context.seller().name(), unusable);
    }

    private static Map<Sku, Product> products(ProductSheetDoc sheet) {
        var products = new LinkedHashMap<Sku, Product>();
        sheet.products().forEach(row -> row.sku().ifPresent(sku -> products.putIfAbsent(sku, product(sku, row))));
        return products;
    }

    private static Product product(Sku sku, DocProduct row) {
        var codes = new ArrayList<ProductCode>();
        row.codes().fnsku().map(ProductCode::of).ifPresent(codes::add);
        row.codes().gtin().map(ProductCode::ofGtin).ifPresent(codes::add);
        return new Product(
                sku,
                codes,
                ListPlan.names(row.names()),
                new Customs(row.hsCode().digits(), row.price().map(ListPlan::money)),
                ListPlan.measures(
                        row.body().weightKg(), Optional.empty(), row.body().size()),
                hazards(row.flags()));
    }

    private static Hazards hazards(DocFlags flags) {
        return new Hazards(flags.battery(), flags.magnetic(), flags.liquid());
    }
}
