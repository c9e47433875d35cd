package tallydock.desk.kit.report;

import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportShipment;
import tallydock.usecase.report.ShipmentReport;

/// Writes the report of a shipment off the FX thread and says how that ended.
public final class ExportModel {
    private static final int LONGEST_NAME = 80;

    private final ReportShipment reports;
    private final DeskTools tools;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());

    /// How an export stands.
    public sealed interface State {
        record Nothing() implements State {}

        record Writing() implements State {}

        /// The report lies at `place`.
        record Saved(String place) implements State {}

        record NotSaved(Failure failure) implements State {}
    }

    public ExportModel(ReportShipment reports, DeskTools tools, ZoneId zone) {
        this.reports = reports;
        this.tools = tools;
        this.zone = zone;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Writes the report; `place` is where a person wants it, and its ending says as what.
    public void write(ShipmentId shipment, String place) {
        state.set(new State.Writing());
        var by = tools.doors().actor();
        var made = new ShipmentReport.Made(by, tools.clock().instant(), zone);
        tools.background()
                .run(
                        () -> reports.run(shipment, made, ReportForm.ofFile(place), target(place)),
                        this::ended,
                        this::failed);
    }

    /// The file that a person wants: a workbook gets its ending where it is missing.
    public static TargetFile target(String place) {
        return new TargetFile(ReportForm.ofFile(place) == ReportForm.XLSX ? workbook(place) : place);
    }

    /// Forgets how the last export ended.
    public void settle() {
        if (!(state.get() instanceof State.Writing)) {
            state.set(new State.Nothing());
        }
    }

    /// A file name for the report of a shipment that goes by this name.
    public static String fileName(String shipment) {
        var safe = shipment.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return "report-" + safe.substring(0, Math.min(LONGEST_NAME, safe.length())) + ReportForm.XLSX.ending();
    }

    /// The place of a workbook, with the ending that system choosers do not always add.
    public static String workbook(String place) {
        String ending = ReportForm.XLSX.ending();
        return place.toLowerCase(Locale.ROOT).endsWith(ending) ? place : place + ending;
    }

    private void ended(ReportResult result) {
        state.set(
                switch (result) {
                    case ReportResult.Saved saved ->
                        new State.Saved(saved.file().location());
                    case ReportResult.NotSaved(var file, var reason) ->
                        new State.NotSaved(new Failure(
                                Say.key("report.not-saved", file.location()), next(reason), "REPORT-" + reason.name()));
                    case ReportResult.NoPackingList() ->
                        new State.NotSaved(new Failure(
                                Say.key("report.no-list"), Say.key("report.no-list.next"), "REPORT-NO-LIST"));
                });
    }

    private static Say next(ReportResult.Reason reason) {
        return switch (reason) {
            case NO_SUCH_PLACE -> Say.key("report.no-such-place");
            case NOT_ALLOWED -> Say.key("report.not-allowed");
            case DISK -> Say.key("report.disk");
        };
    }

    private void failed(RuntimeException cause) {
        state.set(new State.Nothing());
        tools.doors().failed(Say.key("report.broke"), cause);
    }
}
