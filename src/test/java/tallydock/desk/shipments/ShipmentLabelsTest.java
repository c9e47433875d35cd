package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Templates;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.printer.JobId;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

class ShipmentLabelsTest {
    private static final Setting SETTING = Setting.usual().getFirst();

    private final ShipmentsBench bench = new ShipmentsBench();

    private Window opened() {
        var window = bench.withFirstChosen(SETTING);
        window.press("label-shipment");
        return window;
    }

    private Window withPrinter(String stock) {
        bench.labels.printers.add(LabelBench.printer(stock));
        return opened();
    }

    private void scan(Window window, String text) {
        var scan = new RawScan(ScanSource.SERIAL, "lane-1", Bytes.utf8(text + "\r"), Instant.EPOCH);
        window.act(() -> bench.room().scanned(scan));
    }

    private List<LabelOrder> ordered() {
        return bench.labels.ordered;
    }

    @Test
    void cartonsThreeToSevenAndTwelveAreOrderedFromThePrinter() {
        var window = withPrinter("100x150");
        window.type("label-cartons", "3-7,12");
        assertThat(window.words()).contains("Print 6 labels");

        window.press("print-labels");

        assertThat(ordered()).hasSize(1);
        var order = ordered().getFirst();
        assertThat(order.template().kind()).isEqualTo(LabelKind.CARTON);
        assertThat(order.runs()).hasSize(6);
        assertThat(order.subject().shipment()).isPresent();
        assertThat(window.words()).anyMatch(text -> text.contains("Zebra ZD421"));
    }

    @Test
    void aTemplateOfTheSitesOwnIsPickedForItsKind() {
        var gift = Templates.of(LabelKind.CARTON).orElseThrow().as("Gift", 2);
        bench.labels.own = List.of(gift);
        var window = withPrinter("100x150");
        window.act(() -> ((ComboBox<?>) window.scene().lookup("#label-template"))
                .getSelectionModel()
                .select(1));
        window.press("print-labels");
        assertThat(ordered().getLast().template()).isEqualTo(gift);

        window.press("label-kind-UNIT");
        assertThat(window.find("label-template")).isEmpty();
    }

    @Test
    void theKeysThatPrintAndLeaveDoSo() {
        var window = withPrinter("100x150");

        window.act(() -> assertThat(bench.room().pressed(Command.PRINT)).isTrue());
        assertThat(ordered()).hasSize(1);

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());
        assertThat(window.find("shipment-labels")).isEmpty();

        window.act(() -> assertThat(bench.room().pressed(Command.PRINT)).isTrue());
        assertThat(window.find("shipment-labels")).isPresent();
    }

    @Test
    void theKeyThatPrintsSaysWhatToDoWhereNoShipmentIsChosen() {
        var window = bench.window(SETTING);

        window.act(() -> assertThat(bench.room().pressed(Command.PRINT)).isTrue());

        assertThat(window.find("shipment-labels")).isEmpty();
        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("shipments.labels.choose"));
        assertThat(bench.doors.toasts()).containsExactly(Toast.Kind.NOT_YET);
    }

    @Test
    void withoutAPrinterTheLabelsGoIntoAFile(@TempDir Path folder) {
        bench.labels.place = Optional.of(folder.resolve("box").toString());
        var window = opened();
        window.press("label-kind-BOX");
        window.press("print-labels");

        assertThat(Files.isRegularFile(folder.resolve("box.pdf"))).isTrue();
        assertThat(window.words()).anyMatch(text -> text.contains("box.pdf"));
    }

    @Test
    void aLabelThatMissesARuleSaysWhatWouldDoAndIsPrintedOnASupervisorsWord() {
        var window = withPrinter("40x30");
        window.press("label-kind-UNIT");
        assertThat(window.words()).anyMatch(text -> text.contains("asked for"));
        assertThat(window.words()).anyMatch(text -> text.startsWith("This would do: "));

        bench.labels.ordering = order -> order.isAllowed()
                ? new OrderResult.Ordered(
                        new JobId(new UUID(0, 6)), order.runs().size(), List.of())
                : new OrderResult.NeedsWord(1, List.of(), List.of());
        window.press("print-labels");
        window.press("print-allowed");

        assertThat(ordered()).extracting(LabelOrder::isAllowed).containsExactly(false, true);
    }

    @Test
    void whatWasPrintedTwiceTakesAReason() {
        var window = withPrinter("100x150");
        bench.labels.ordering = order -> order.reason().isPresent()
                ? new OrderResult.Ordered(new JobId(new UUID(0, 6)), 12, List.of())
                : new OrderResult.NeedsReason("FBA15H9RGK6CU000001", 2);
        window.press("print-labels");
        assertThat(window.words()).anyMatch(text -> text.contains("printed 2 times before"));

        window.type("print-reason", "torn");
        window.press("print-again");

        assertThat(ordered().getLast().reason()).contains("torn");
    }

    @Test
    void theFirstLabelIsScannedBackAndASwappedOneIsNamed() {
        var window = withPrinter("100x150");
        window.press("print-labels");
        assertThat(window.words()).contains("Scan label 1.");

        scan(window, "FBA15H9RGK6CU000006");
        assertThat(window.words()).anyMatch(text -> text.startsWith("Label 6 was scanned in place of label 1"));
        scan(window, "FBA15H9RGK6CU000001");

        assertThat(window.words()).anyMatch(text -> text.equals("The label was scanned back."));
        assertThat(bench.labels.noted)
                .extracting(fact -> fact.outcome())
                .containsExactly(ProofOutcome.SWAPPED, ProofOutcome.READ);
        assertThat(bench.labels.noted.getLast().firstTry()).isFalse();
    }

    @Test
    void howWellThePrinterPrintsIsToldBesideIt() {
        bench.labels.readability = new Readability(50, 47);

        assertThat(withPrinter("100x150").words()).contains("Of its last 50 labels 47 were read at the first try.");
    }

    @Test
    void aLabelThatNothingReadsIsPrintedAgainWithItsReason() {
        bench.labels.policy = ScanBackPolicy.EACH;
        var window = withPrinter("100x150");
        window.type("label-cartons", "5");
        window.press("print-labels");
        window.press("label-unread");
        window.press("reprint-1");

        assertThat(bench.labels.noted)
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo(ProofOutcome.UNREADABLE));
        assertThat(ordered().getLast().reason()).contains("It did not scan.");
        assertThat(ordered().getLast().runs()).hasSize(1);
    }

    @Test
    void aSupervisorSetsTheRangeAndTheCartonsGetTheirNumbers() {
        var window = opened();
        window.press("label-kind-SSCC");
        assertThat(window.words()).contains("12 have no SSCC yet.");
        window.press("give-numbers");
        assertThat(window.words()).contains("Set a company prefix and a range first.");

        window.press("edit-range");
        window.type("range-prefix", "2012345");
        window.press("propose-range");
        assertThat(window.words()).anyMatch(text -> text.contains("to no company"));
        window.type("range-prefix", "0614141");
        window.press("propose-range");
        window.press("set-range");
        window.press("give-numbers");

        assertThat(bench.labels.chosen).containsExactly(new SsccRange(new CompanyPrefix("0614141"), 0, 0, 99_999));
        assertThat(window.words()).contains("Save 12 labels");
    }

    @Test
    void cartonsThatCannotBeReadAreAskedForAnew() {
        var window = opened();
        window.type("label-cartons", ",");

        assertThat(window.words()).contains("Write the cartons as 3-7, 12.");
    }

    @Test
    void nothingIsDoneOnTheScreensThread() {
        var window = bench.withFirstChosen(SETTING);
        var waiting = new ArrayDeque<Runnable>();
        Executor later = waiting::add;
        bench.work = later;
        window.press("label-shipment");

        assertThat(window.find("label-cartons")).isEmpty();
        while (!waiting.isEmpty()) {
            waiting.poll().run();
            window.settle();
        }
        assertThat(window.find("label-cartons")).isPresent();
        assertThat(window.words()).contains("Save 12 labels");
    }
}
