package tallydock.usecase.practice;

import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ImportRegister;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Brings the bundled demo files into the practice store: the register first, so that its barcodes are known.
public final class ImportDemo {
    private final ImportRegister register;
    private final ImportPackingList packingList;
    private final Files files;

    /// Where the bundled files were laid out.
    public record Files(SourceFile register, SourceFile packingList) {}

    public ImportDemo(ImportRegister register, ImportPackingList packingList, Files files) {
        this.register = register;
        this.packingList = packingList;
        this.files = files;
    }

    /// Imports both, in the name of whoever practises.
    public void run(Actor actor) {
        var context = new ImportContext(SellerId.OWN, actor, false);
        check(files.register(), register.run(files.register(), context, Progress.UNWATCHED));
        check(files.packingList(), packingList.run(files.packingList(), context, Optional.empty(), Progress.UNWATCHED));
    }

    private static void check(SourceFile file, ImportOutcome<?> outcome) {
        if (!(outcome instanceof ImportOutcome.Stored<?>)) {
            throw new IllegalStateException("the bundled file " + file.name() + " was not imported: " + outcome);
        }
    }
}
