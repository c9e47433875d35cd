package tallydock.usecase.reading;

import java.util.Optional;
import java.util.function.BiFunction;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.document.kind.KindGuess;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.product.SellerId;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Reads a sheet for a person to look at. What was chosen for the seller's last sheet with the same headings
/// holds until the person says otherwise.
public final class OpenSheet {
    private final SheetReadings readings;
    private final RememberedLayouts layouts;

    public OpenSheet(SheetReadings readings, RememberedLayouts layouts) {
        this.readings = readings;
        this.layouts = layouts;
    }

    /// What to read, whose goods it lists, and whether the last layout counts.
    public record Request(SheetReadings.Request sheet, SellerId seller, boolean asLastTime) {
        /// The same with other choices.
        Request with(ReadingChoices choices) {
            return new Request(
                    new SheetReadings.Request(sheet.file(), choices, sheet.window(), sheet.register()),
                    seller,
                    asLastTime);
        }
    }

    public OpenedSheet<PackingListDoc> packingList(Request request, Progress progress) {
        return open(request, progress, readings::packingList);
    }

    public OpenedSheet<ProductSheetDoc> products(Request request, Progress progress) {
        return open(request, progress, readings::products);
    }

    /// What kind of document a file is; empty for one that cannot be read.
    public Optional<KindGuess> kind(SourceFile file) {
        return readings.kind(file);
    }

    private <D> OpenedSheet<D> open(
            Request request, Progress progress, BiFunction<SheetReadings.Request, Progress, SheetReading<D>> reading) {
        var remembered = request.asLastTime() ? remembered(request) : Optional.<RememberedLayout>empty();
        var said = request.sheet().choices();
        var choices = remembered
                .map(last -> said.withLayout(said.layout().or(last.layout())))
                .orElse(said);
        var sheet = reading.apply(request.with(choices).sheet(), progress);
        var told = new SheetReading<>(sheet.result(), sheet.view().map(view -> asLastTime(view, said)));
        return new OpenedSheet<>(told, choices, remembered);
    }

    /// Columns the person did not choose now were chosen last time.
    private static SheetView asLastTime(SheetView view, ReadingChoices said) {
        var columns = view.columns().stream()
                .map(column -> said.layout().columns().containsKey(column.col()) ? column : asLastTime(column))
                .toList();
        return view.withColumns(columns);
    }

    private static ColumnView asLastTime(ColumnView column) {
        var taken = column.taken();
        return taken.reason() == ColumnReason.CHOSEN
                ? column.with(new ColumnTaken(taken.use(), taken.confidence(), ColumnReason.AS_LAST_TIME))
                : column;
    }

    private Optional<RememberedLayout> remembered(Request request) {
        return readings.headings(request.sheet().file()).flatMap(headings -> layouts.of(request.seller(), headings));
    }
}
