package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.desk.kit.text.Language;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
import tallydock.usecase.Plans;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;

class ReceiveLabelsTest extends DockLabels {
    private Bench closed() {
        return bench.opensCarton(1).scans("LUM-DESK-WHT", Command.DAMAGED, Command.CLOSE, Command.CLOSE);
    }

    private static OrderResult tooSmall(LabelOrder order) {
        return new OrderResult.NeedsWord(
                1, List.of(), List.of(Stocks.named("100x50").orElseThrow()));
    }

    @Test
    void aClosedCartonWithCasesGetsALabelThatSaysWhatIsWrongInBothLanguages() {
        hasPrinter();
        closed();
        long before = counted();

        assertThat(bench.presses(Command.PRINT)).isTrue();

        assertThat(bench.labels.of(LabelKind.DISCREPANCY)).singleElement().satisfies(label -> {
            assertThat(label.of(LabelField.CODE)).isEqualTo(Plans.label(1).strip());
            assertThat(label.of(LabelField.SHIPMENT)).isEqualTo("FBA15H9RGK6C");
            assertThat(label.of(LabelField.CARTON)).isEqualTo("1");
            assertThat(label.of(LabelField.REASON)).isEqualTo("short 少 47 · damaged 破损 1");
            assertThat(label.of(LabelField.MADE_AT)).isEqualTo("2026-11-21 12:00");
            assertThat(label.of(LabelField.STATION)).isEqualTo("Dock 2");
        });
        assertThat(counted()).isEqualTo(before);
        assertThat(Screen.text(bench)).contains("Label ordered", "Dock printer prints it as soon as it can");
    }

    @Test
    void whatBelongsInNoListedCartonStopsTheWorkAndStandsFirst() {
        hasPrinter();
        bench.opensCarton(1).scans("LUM-DESK-WHT", UNKNOWN, Command.REPORT, Command.CLOSE, Command.CLOSE);

        bench.presses(Command.PRINT);

        assertThat(bench.labels.of(LabelKind.DISCREPANCY).getFirst().of(LabelField.REASON))
                .startsWith("unknown 未知 1 · short 少");
    }

    @Test
    void aCartonWithoutCasesGetsNoLabelAndIsToldSo() {
        hasPrinter();
        bench.opensCarton(2).scans("PEN-GEL-BLK", "PEN-GEL-BLK");

        assertThat(bench.presses(Command.PRINT)).isTrue();

        assertThat(bench.labels.orders).isEmpty();
        assertThat(Screen.text(bench)).contains("No label needed", "This carton has no case");
    }

    @Test
    void aScannedCommandPrintsToo() {
        hasPrinter();
        closed().scans(Command.PRINT);

        assertThat(bench.labels.of(LabelKind.DISCREPANCY)).hasSize(1);
    }

    @Test
    void aCodeThatWasSetAsideGetsATemporaryId() {
        hasPrinter();
        setAside();
        long before = counted();
        assertThat(Screen.stage(bench).getAccessibleText()).contains("F6 prints its label");

        assertThat(bench.presses(Command.PRINT)).isTrue();

        assertThat(bench.labels.of(LabelKind.TEMPORARY)).singleElement().satisfies(label -> {
            assertThat(label.of(LabelField.CODE)).matches("TMP-[0-9A-Z]{10}");
            assertThat(label.of(LabelField.REASON)).isEqualTo(UNKNOWN);
            assertThat(label.of(LabelField.CARTON)).isEqualTo("1");
        });
        assertThat(counted()).isEqualTo(before);
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Label ordered");
    }

    @Test
    void theSameThingKeepsItsIdAndAnotherGetsAnother() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        var first = bench.labels.code(LabelKind.TEMPORARY);
        bench.presses(Command.PRINT);
        assertThat(bench.labels.code(LabelKind.TEMPORARY)).isEqualTo(first);

        bench.scans(UNKNOWN, Command.REPORT).presses(Command.PRINT);
        assertThat(bench.labels.code(LabelKind.TEMPORARY)).isNotEqualTo(first);
    }

    @Test
    void nothingIsPrintedBeforeTheStopIsAnsweredNorForGoodsThatAreKnown() {
        hasPrinter();
        bench.opensCarton(1).scans("LUM-DESK-WHT");
        bench.presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("Not usable here");
        bench.scans(UNKNOWN).presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("Choose first");
        bench.scans(Command.MISREAD).presses(Command.PRINT);

        assertThat(bench.labels.orders).isEmpty();
    }

    @Test
    void scansThatWaitStillWaitAfterTheLabel() {
        hasPrinter();
        bench.opensCarton(1).scans(UNKNOWN, "LUM-DESK-WHT", Command.REPORT);
        long before = counted();

        bench.presses(Command.PRINT);
        assertThat(bench.labels.of(LabelKind.TEMPORARY)).hasSize(1);
        assertThat(counted()).isEqualTo(before);

        bench.presses(Command.ACK);
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void aThirdCopyTakesAReasonThatIsScannedTouchedOrPressed() {
        hasPrinter();
        bench.labels.answers = order -> order.reason().isEmpty()
                ? new OrderResult.NeedsReason("TMP", 2)
                : new OrderResult.Ordered(new JobId(new UUID(0, 5)), 1, List.of());
        setAside().presses(Command.PRINT);
        assertThat(bench.labels.orders).isEmpty();
        assertThat(Screen.text(bench))
                .contains("Print it again?", "There are 2 of it already. Why another?", "Lost", "Another reason");

        long before = counted();
        bench.scans(Command.WHY_2);
        assertThat(bench.labels.orders)
                .singleElement()
                .satisfies(order -> assertThat(order.reason()).contains("lost 标签丢失"));
        assertThat(Screen.text(bench)).contains("Label ordered").doesNotContain("Lost");

        bench.presses(Command.PRINT);
        bench.presses(Command.WHY_3);
        assertThat(bench.labels.orders.getLast().reason()).contains("printer fault 打印不良");

        bench.presses(Command.PRINT);
        bench.scans("LUM-DESK-WHT");
        assertThat(Screen.text(bench)).contains("Accepted").doesNotContain("Lost");
        assertThat(bench.labels.orders).hasSize(2);
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void aClosedCartonAsksForTheReasonToo() {
        hasPrinter();
        bench.labels.answers = order -> new OrderResult.NeedsReason("C1", 2);
        closed().presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("Print it again?", "Badly printed");

        bench.presses(Command.BACK);
        bench.presses(Command.WHY_4);
        assertThat(bench.labels.orders).isEmpty();
    }

    @Test
    void withoutAPrinterItIsToldWhereToSetOneUp() {
        setAside().presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("No printer is set up here. Set one up in Devices.");

        bench.speaks(Language.CHINESE);
        assertThat(Screen.text(bench)).contains("这里没有设置打印机。请在“设备”中设置。");
    }

    @Test
    void thePrinterWithTheUsualStockIsAskedFirstAndTheNextOneWhereItDoesNotFit() {
        bench.labels.has("Wide", "100x150").has("Signs", "100x50");
        closed().presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("Signs prints it as soon as it can");

        PrinterId signs = bench.labels.orders.getFirst().printer();
        var usual = bench.labels.answers;
        bench.labels.answers = order -> order.printer().equals(signs) ? tooSmall(order) : usual.apply(order);
        bench.presses(Command.PRINT);
        assertThat(Screen.text(bench)).contains("Wide prints it as soon as it can");
    }

    @Test
    void whereNoStockFitsItIsToldWhatWouldDo() {
        bench.labels.has("Small", "40x30");
        bench.labels.answers = ReceiveLabelsTest::tooSmall;
        closed().presses(Command.PRINT);

        assertThat(Screen.text(bench))
                .contains("Not printed", "It does not fit what is in Small. This would do: 100x50");
    }

    @Test
    void countingGoesOnWhileTheLabelIsMadeAndIsNotSpokenOver() {
        hasPrinter();
        bench.labels.holds = true;
        setAside().presses(Command.PRINT);
        bench.scans("MUG-CRM-350");
        assertThat(counted()).isEqualTo(3);

        bench.labels.waiting.remove().run();
        bench.settles();

        assertThat(bench.labels.orders).hasSize(1);
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Accepted").doesNotContain("Label ordered");
    }
}
