package tallydock.app.cli;

import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReading;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// Reads a packing list or a product sheet as the options say, and stores it.
final class ChosenImport {
    private final Surroundings surroundings;
    private final ReadingOptions options;
    private final SheetResults results;
    private final Progress progress;

    ChosenImport(Surroundings surroundings, ReadingOptions options, SheetResults results, Progress progress) {
        this.surroundings = surroundings;
        this.options = options;
        this.results = results;
        this.progress = progress;
    }

    /// What is to be read; `leaveOut` leaves out what cannot be stored.
    SheetReadings.Request sheet(SourceFile file, Optional<KnownSkus> register, boolean leaveOut) {
        return new SheetReadings.Request(file, options.choices(leaveOut), PreviewWindow.NONE, register);
    }

    /// Reads a list and stores nothing.
    int readList(SheetReadings.Request sheet) {
        int code = told(
                SheetTask.PACKING_LIST, sheet.file(), surroundings.readings().packingList(sheet, progress));
        saveLeftOut(sheet);
        return code;
    }

    /// Reads a product sheet and stores nothing.
    int readProducts(SheetReadings.Request sheet) {
        int code =
                told(SheetTask.PRODUCTS, sheet.file(), surroundings.readings().products(sheet, progress));
        saveProductsLeftOut(sheet);
        return code;
    }

    /// Stores a list, as the seller's last one with these headings was read unless that is to be forgotten.
    VersionResult storeList(OpenStation station, SellerId seller, SheetReadings.Request sheet, VersionChoice choice) {
        var request = new OpenSheet.Request(sheet, seller, !options.forgetMapping());
        if (options.leftOutTo().isPresent()) {
            var choices = station.openSheet().packingList(request, progress).choices();
            saveLeftOut(with(sheet, choices));
        }
        return station.importSheet().packingList(request, Actor.COMMAND_LINE, choice, progress);
    }

    /// Stores a product sheet in the same way.
    ImportOutcome<ProductSheetDoc> storeProducts(OpenStation station, SellerId seller, SheetReadings.Request sheet) {
        var request = new OpenSheet.Request(sheet, seller, !options.forgetMapping());
        if (options.leftOutTo().isPresent()) {
            var choices = station.openSheet().products(request, progress).choices();
            saveProductsLeftOut(with(sheet, choices));
        }
        return station.importSheet().products(request, Actor.COMMAND_LINE, progress);
    }

    private void saveProductsLeftOut(SheetReadings.Request sheet) {
        options.leftOutTo()
                .map(target -> surroundings.leftOutFiles().products(sheet, new TargetFile(target.toString()), progress))
                .ifPresent(this::tell);
    }

    private void saveLeftOut(SheetReadings.Request sheet) {
        options.leftOutTo()
                .map(target ->
                        surroundings.leftOutFiles().packingList(sheet, new TargetFile(target.toString()), progress))
                .ifPresent(this::tell);
    }

    private static SheetReadings.Request with(SheetReadings.Request sheet, ReadingChoices choices) {
        return new SheetReadings.Request(sheet.file(), choices, sheet.window(), sheet.register());
    }

    private <D> int told(SheetTask<D> task, SourceFile file, SheetReading<D> reading) {
        return switch (reading.result()) {
            case ReadResult.Refused<D>(var refusal) -> results.refused(file.location(), refusal);
            case ReadResult.Read<D>(var document) -> {
                int code = results.read(task, document, Optional.empty());
                int out = reading.view().map(SheetView::counts).orElseThrow().leftOut();
                if (out > 0) {
                    surroundings.console().complain("import.leftOut", out);
                }
                yield out > 0 ? ExitCode.FINDINGS : code;
            }
        };
    }

    private void tell(ReportResult.Written written) {
        switch (written) {
            case ReportResult.Saved saved ->
                surroundings.console().complain("report.saved", saved.file().location());
            case ReportResult.NotSaved(var file, var reason) ->
                throw new UnreadableInput(
                        surroundings.sentences().of("report.notSaved." + reason.name(), file.location()));
        }
    }
}
