package tallydock.usecase.practice;

import java.util.Optional;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Products;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.ImportSheet;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// Brings the bundled demo files into the practice store, as the import screen would: the register first, so that its
/// barcodes are known.
public final class ImportDemo {
    private final ImportSheet imports;
    private final Products products;
    private final Files files;

    /// Where the bundled files were laid out.
    public record Files(SourceFile register, SourceFile packingList) {}

    public ImportDemo(ImportSheet imports, Products products, Files files) {
        this.imports = imports;
        this.products = products;
        this.files = files;
    }

    /// Imports both, in the name of whoever practises.
    public void run(Actor actor) {
        check(
                files.register(),
                imports.products(request(files.register(), Optional.empty()), actor, Progress.UNWATCHED));
        KnownSkus known = sku -> products.isRegistered(SellerId.OWN, sku);
        var list = imports.packingList(
                request(files.packingList(), Optional.of(known)),
                actor,
                new VersionChoice.Unasked(),
                Progress.UNWATCHED);
        if (!(list instanceof VersionResult.Imported imported)) {
            throw new IllegalStateException("the bundled list is taken for a version of another: " + list);
        }
        check(files.packingList(), imported.outcome());
    }

    private static OpenSheet.Request request(SourceFile file, Optional<KnownSkus> register) {
        var sheet = new SheetReadings.Request(file, ReadingChoices.NONE, PreviewWindow.NONE, register);
        return new OpenSheet.Request(sheet, SellerId.OWN, false);
    }

    private static void check(SourceFile file, ImportOutcome<?> outcome) {
        if (!(outcome instanceof ImportOutcome.Stored<?>)) {
            throw new IllegalStateException("the bundled file " + file.name() + " was not imported: " + outcome);
        }
    }
}
