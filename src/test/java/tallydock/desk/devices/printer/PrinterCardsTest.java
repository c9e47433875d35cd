package tallydock.desk.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import tallydock.desk.devices.DevicesBench;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.device.PrinterWords;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.barcode.RulerCode.Length;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.usecase.MemoryStation;

class PrinterCardsTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final DevicesBench bench = new DevicesBench();
    private final FakePrinters printers = bench.printers;

    @Test
    void aPrinterOnTheNetworkIsAddedByTypingItsNameAndAddress() {
        var window = bench.window(COMPACT);
        window.press("add-printer");
        type(window, "printer-name", "Dock 2");
        type(window, "printer-place", "10.0.0.7:9101");
        type(window, "printer-speed", "4");
        press(window, "printer-language-TSPL");
        press(window, "printer-save");

        var printer = printers.printers.getFirst();
        assertThat(printer.name()).isEqualTo("Dock 2");
        assertThat(printer.connection()).isEqualTo(new Connection.Tcp("10.0.0.7", 9101));
        assertThat(printer.language()).isEqualTo(PrinterLanguage.TSPL);
        assertThat(printer.handling()).isEqualTo(new Handling(OptionalInt.of(4), OptionalInt.empty(), false));
        assertThat(bench.doors.modals()).isEmpty();
        assertThat(window.words()).contains("Dock 2", "Ready", "100 × 150 mm");
    }

    @Test
    void aQueueOfTheSystemIsChosenFromThoseThereAreAndTakesPages() {
        var window = bench.window(COMPACT);
        window.press("add-printer");
        type(window, "printer-name", "Office");
        press(window, "printer-way-QUEUE");
        press(window, "queue-Office");
        press(window, "printer-save");

        assertThat(printers.printers.getFirst().connection()).isEqualTo(new Connection.SystemQueue("Office"));
        assertThat(printers.printers.getFirst().language()).isEqualTo(PrinterLanguage.PDF);
    }

    @Test
    void withoutAPlaceNothingIsSavedAndTheSheetSaysWhatIsMissing() {
        var window = bench.window(COMPACT);
        window.press("add-printer");
        type(window, "printer-name", "Dock 2");
        press(window, "printer-save");
        type(window, "printer-place", "10.0.0.7:99999");
        press(window, "printer-save");

        assertThat(printers.printers).isEmpty();
        assertThat(words(window)).anyMatch(word -> word.startsWith("Give a name and a place"));
    }

    @Test
    void theCardSaysWhatKeepsAPrinterFromPrintingAndThatJobsAreKept() {
        var window = with(Obstacle.OUT_OF_LABELS);

        assertThat(window.words())
                .contains("Out of labels", "1 kept", "Out of labels. Jobs are kept. Put a new roll in.");
        var segment = PrinterWords.segment(printers.states.all()).orElseThrow();
        assertThat(segment.condition()).isEqualTo(Condition.LOOK);
        assertThat(segment.detail()).isEqualTo(PrinterWords.of(Obstacle.OUT_OF_LABELS));
    }

    @Test
    void theFootOfTheWindowNamesThePrinterThatNeedsSomebodyFirst() {
        var dock = FakePrinters.dock();
        var well = new Standing(dock, Optional.empty(), 3, 0);
        var lost = new Standing(dock, Optional.of(Obstacle.REFUSED), 0, 0);
        var doubt = new Standing(dock, Optional.empty(), 0, 1);

        assertThat(PrinterWords.segment(List.of())).isEmpty();
        assertThat(PrinterWords.segment(List.of(well)).orElseThrow().condition())
                .isEqualTo(Condition.GOOD);
        assertThat(PrinterWords.segment(List.of(well, lost)).orElseThrow().detail())
                .isEqualTo(PrinterWords.of(Obstacle.REFUSED));
        assertThat(PrinterWords.segment(List.of(well, doubt)).orElseThrow().condition())
                .isEqualTo(Condition.LOOK);
    }

    @Test
    void aPersonSaysOfLabelsInDoubtThatTheyWerePrintedOrFromWhichOneToGoOn() {
        var window = inDoubt();

        assertThat(words(window))
                .anyMatch(word -> word.startsWith("It is not known whether labels 26 to 50 of 60 were printed"));
        fire(window, "job-printed");
        fire(window, "job-again");
        window.act(() -> ((TextField) one(".job-from")).setText("37"));
        fire(window, "job-go-on");
        fire(window, "job-drop");

        assertThat(printers.deeds).containsExactly("from 51", "from 26", "from 37", "drop");
    }

    @Test
    void aWordThatCameTooLateIsTold() {
        printers.isTaken = false;
        var window = inDoubt();
        fire(window, "job-printed");

        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("printer.too-late"));
    }

    @Test
    void theCardSaysHowWellItsLastLabelsCouldBeScannedBack() {
        var window = bench.window(COMPACT);
        window.act(() -> printers.use(FakePrinters.dock(), bench.doors.actor()));
        assertThat(window.words()).contains("No label yet");

        window.act(() -> bench.room().enter(new RoomTarget.AsItWas()));

        assertThat(window.words()).contains("19 of the last 20 at the first try");
    }

    @Test
    void aJobForAnotherStockSaysWhichToLoadAndCanGoOntoTheLoadedOne() {
        var window = bench.window(COMPACT);
        var small = new Media(Head.DPI_203, "50x25", 3_000);
        window.act(() -> {
            printers.use(FakePrinters.dock().loaded(small), bench.doors.actor());
            printers.oneWaits();
        });
        assertThat(window.words())
                .contains(
                        "Load 100x150",
                        "Jobs wait for 100x150. Load it and choose it in Set up; they then go on by themselves.");
        var segment = PrinterWords.segment(printers.states.all()).orElseThrow();
        assertThat(segment.condition()).isEqualTo(Condition.LOOK);

        window.act(() -> ((Button) window.scene().getRoot().lookup(".printer-jobs")).fire());
        window.act(() -> new Scene(new StackPane(bench.doors.modals().getLast()))
                .getRoot()
                .applyCss());
        assertThat(words(window)).contains("Load 100x150");
        fire(window, "job-on-loaded");
        assertThat(printers.deeds).containsExactly("on loaded");

        window.act(() -> printers.use(FakePrinters.dock(), bench.doors.actor()));
        assertThat(window.words()).doesNotContain("Load 100x150");
    }

    @Test
    void whatIsReadOffTheRulerIsKept() {
        var window = with(Obstacle.PAUSED);
        window.act(() -> ((Button) window.scene().getRoot().lookup(".printer-set-up")).fire());
        press(window, "printer-measure");
        press(window, "measure-print");
        type(window, "measure-left", "11,5");
        type(window, "measure-top", "9.2");
        type(window, "measure-scale", "80.4");
        press(window, "measure-keep");

        assertThat(printers.deeds).containsExactly("ruler");
        assertThat(printers.printers.getFirst().calibration()).isEqualTo(new Calibration(-1_500, 800, 5_000));
    }

    @Test
    void theMarksOfTheRulerAreScannedInsteadOfTyped() {
        var window = with(Obstacle.PAUSED);
        window.act(() -> ((Button) window.scene().getRoot().lookup(".printer-set-up")).fire());
        press(window, "printer-measure");
        window.act(() -> new Scene(new StackPane(bench.doors.modals().getLast())));
        for (var mark : List.of(new RulerCode(Length.X, 1), new RulerCode(Length.Y, 6), new RulerCode(Length.L, 4))) {
            window.act(() -> bench.room().scanned(MemoryStation.scan(mark.payload())));
        }
        press(window, "measure-keep");

        assertThat(printers.printers.getFirst().calibration()).isEqualTo(new Calibration(-1_500, 1_000, 0));
    }

    @Test
    void reportsComeOutOnThePaperThatIsChosenHere() {
        var window = bench.window(COMPACT);
        assertThat(window.words()).contains("A4", "Use US Letter");

        window.press("paper-LETTER");

        assertThat(printers.deeds).containsExactly("paper LETTER");
        assertThat(window.words()).contains("US Letter", "Use A4").doesNotContain("Use US Letter");
    }

    @Test
    void commandSheetsAreForARoleInALanguage() {
        var window = with(Obstacle.PAUSED);
        window.act(() -> ((Button) window.scene().getRoot().lookup(".printer-set-up")).fire());
        press(window, "printer-commands");
        press(window, "commands-PACKING");
        press(window, "commands-in-CHINESE");
        press(window, "commands-print");

        assertThat(printers.deeds).containsExactly("PACKING CHINESE");
    }

    private Window with(Obstacle obstacle) {
        var window = bench.window(COMPACT);
        window.act(() -> {
            printers.use(FakePrinters.dock(), bench.doors.actor());
            printers.obstacle = Optional.of(obstacle);
            printers.oneWaits();
        });
        return window;
    }

    private Window inDoubt() {
        var window = bench.window(COMPACT);
        window.act(printers::busy);
        window.act(() -> ((Button) window.scene().getRoot().lookup(".printer-jobs")).fire());
        window.act(() -> new Scene(new StackPane(bench.doors.modals().getLast()))
                .getRoot()
                .applyCss());
        return window;
    }

    private Node one(String selector) {
        return bench.doors.modals().getLast().lookup(selector);
    }

    private void fire(Window window, String style) {
        window.act(() -> ((Button) one("." + style)).fire());
    }

    private void press(Window window, String id) {
        window.act(() -> ((ButtonBase) one("#" + id)).fire());
    }

    private void type(Window window, String id, String text) {
        window.act(() -> ((TextField) one("#" + id)).setText(text));
    }

    private List<String> words(Window window) {
        var words = new ArrayList<String>();
        window.act(() -> bench.doors.modals().getLast().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .forEach(words::add));
        return words;
    }
}
