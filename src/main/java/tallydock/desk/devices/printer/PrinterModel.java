package tallydock.desk.devices.printer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock.Page;
import tallydock.domain.people.Deed;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printing.PrintJob;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

/// The printers of the station and their jobs. Setting up is an administrator's; to print and to say what was printed
/// is anybody's.
public final class PrinterModel {
    private final DeskTools tools;
    private final PrinterOffice office;
    private final PrinterStates states;
    private final ReadOnlyObjectWrapper<Map<PrinterId, Readability>> trends = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Page>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Consumer<RulerCode>> measuring = Optional.empty();
    private final ObservableList<String> queues = FXCollections.observableArrayList();

    public PrinterModel(DeskTools tools, PrinterOffice office, PrinterStates states) {
        this.tools = tools;
        this.office = office;
        this.states = states;
    }

    PrinterStates states() {
        return states;
    }

    /// Who reads the codes of a ruler, while a printer is measured.
    void measuring(Optional<Consumer<RulerCode>> reader) {
        measuring = reader;
    }

    /// Takes a scan of a ruler's mark. False when it is none, or nothing is measured.
    public boolean heard(RawScan scan) {
        var code = RulerCode.parse(ScanText.of(scan).code()).filter(_ -> measuring.isPresent());
        code.ifPresent(read -> {
            tools.sounds().play(Sound.COMMAND);
            measuring.ifPresent(reader -> reader.accept(read));
        });
        return code.isPresent();
    }

    /// The print queues of this computer, as they were looked up last.
    ObservableList<String> queues() {
        return queues;
    }

    /// How well the last labels of each printer could be read back.
    ReadOnlyObjectProperty<Map<PrinterId, Readability>> trends() {
        return trends.getReadOnlyProperty();
    }

    /// Looks the queues up anew.
    public void look() {
        run(office::queues, queues::setAll);
    }

    /// The paper that documents are made for; empty until it is known.
    ReadOnlyObjectProperty<Optional<Page>> paper() {
        return paper.getReadOnlyProperty();
    }

    /// Documents are made for this paper from now on.
    void choose(Page chosen) {
        tools.doors()
                .allowed(
                        Deed.CHANGE_SETTINGS,
                        by -> run(
                                () -> {
                                    office.choose(chosen, by);
                                    return Optional.of(chosen);
                                },
                                paper::set));
    }

    /// Looks up how well the printers print, and on what.
    public void readBack() {
        run(() -> Optional.of(office.paper()), paper::set);
        var printers = states.all().stream().map(each -> each.printer().id()).toList();
        run(() -> printers.stream().collect(Collectors.toMap(Function.identity(), office::readability)), trends::set);
    }

    /// A printer as most are: nothing of it is kept until it is saved.
    Printer fresh() {
        return new Printer(
                office.create(),
                "–",
                new Connection.Tcp("–", Connection.Tcp.USUAL_PORT),
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, "100x150", Media.USUAL_GAP_UM),
                Calibration.NONE,
                Handling.AS_SET);
    }

    void save(Printer printer) {
        tools.doors().allowed(Deed.CHANGE_SETTINGS, by -> act(() -> office.use(printer, by)));
    }

    void drop(Printer printer) {
        tools.doors().allowed(Deed.CHANGE_SETTINGS, by -> act(() -> office.drop(printer.id(), by)));
    }

    void test(Printer printer) {
        order(() -> office.test(printer, actor()));
    }

    void ruler(Printer printer) {
        act(() -> office.ruler(printer, actor()));
    }

    void commands(Printer printer, CommandSheet sheet, CommandSheet.Tongues tongues) {
        order(() -> office.commands(printer, sheet, tongues, actor()));
    }

    private void order(Supplier<OrderResult> order) {
        run(order, result -> tools.doors().toast(OrderWords.of(result)));
    }

    /// The job in doubt goes on from this label.
    void goOn(PrintJob job, int from) {
        run(() -> office.goOn(job.id(), from, actor()), isTaken -> {
            if (!isTaken) {
                tools.doors().toast(Toast.notYet(Say.key("printer.too-late")));
            }
        });
    }

    /// Who cannot wait for its stock prints it on what is loaded, where it fits.
    void printOnLoaded(PrintJob job) {
        run(
                () -> office.printOnLoaded(job.id(), actor()),
                result -> tools.doors()
                        .toast(result.map(OrderWords::of)
                                .orElseGet(() -> Toast.notYet(Say.key("printer.not-on-loaded")))));
    }

    void drop(PrintJob job) {
        act(() -> office.drop(job.id(), actor()));
    }

    void saveAsPdf(PrintJob job) {
        run(
                () -> office.saveAsPdf(job.id()),
                place -> tools.doors()
                        .toast(place.map(folder -> Toast.done(Say.key("printer.pdf-saved", folder)))
                                .orElseGet(() -> Toast.notYet(Say.key("printer.pdf-not-saved")))));
    }

    /// The ways out of the room.
    Doors doors() {
        return tools.doors();
    }

    private Actor actor() {
        return tools.doors().actor();
    }

    private void act(Runnable job) {
        run(
                () -> {
                    job.run();
                    return true;
                },
                _ -> {});
    }

    private <T> void run(Supplier<T> job, Consumer<T> then) {
        tools.background().run(job, then, cause -> tools.doors().failed(Say.key("printer.failed"), cause));
    }
}
