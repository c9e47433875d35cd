package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.people.Deed;
import tallydock.usecase.Plans;
import tallydock.usecase.printing.OrderResult;

/// Signs for what is set apart: a second box with the same label, goods that must not be shelved.
class ReceiveSignsTest extends DockLabels {
    @Test
    void aSecondBoxGetsALabelWithItsOwnNameAtOnce() {
        hasPrinter();
        bench.opensCarton(2).scans("PEN-GEL-BLK", "PEN-GEL-BLK").opensCarton(1).opensCarton(2);
        assertThat(Screen.text(bench)).contains("Another box", "With the same label");

        assertThat(bench.presses(Command.SECOND_BOX)).isTrue();

        assertThat(bench.labels.of(LabelKind.DISCREPANCY)).singleElement().satisfies(label -> {
            assertThat(label.of(LabelField.CODE)).matches("BOX-[0-9A-Z]{10}");
            assertThat(label.of(LabelField.CARTON)).isEqualTo("2");
            assertThat(label.of(LabelField.REASON)).isEqualTo("second box, same label 同箱唛第二箱");
        });
        assertThat(Screen.text(bench)).contains("Second box", "Dock printer prints it as soon as it can");
        bench.presses(Command.PRINT);
        assertThat(bench.labels.of(LabelKind.DISCREPANCY)).hasSize(2);
        bench.scans("PEN-GEL-BLK", Command.CLOSE).scans(bench.labels.code(LabelKind.DISCREPANCY));
        assertThat(Screen.text(bench)).anyMatch(text -> text.startsWith("Carton BOX-"));
    }

    @Test
    void withoutAPrinterTheStageSaysTheNameOfTheSecondBox() {
        bench.opensCarton(2).scans("PEN-GEL-BLK", "PEN-GEL-BLK").opensCarton(1).opensCarton(2);
        bench.presses(Command.SECOND_BOX);

        assertThat(Screen.stage(bench).getAccessibleText()).contains("Second box", "Write its label by hand", "BOX-");
    }

    @Test
    void prohibitedGoodsGetASignForQuarantineThatCountsNothing() {
        hasPrinter();
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD);
        assertThat(Screen.text(bench)).contains("Do not shelve", "Call supervisor");
        assertThat(bench.labels.orders).isEmpty();

        bench.presses(Command.QUARANTINE);

        assertThat(bench.labels.of(LabelKind.QUARANTINE)).singleElement().satisfies(label -> {
            assertThat(label.of(LabelField.CODE)).matches("TMP-[0-9A-Z]{10}");
            assertThat(label.of(LabelField.CARTON)).isEqualTo("1");
            assertThat(label.of(LabelField.REASON)).isEqualTo("do not shelve 禁止上架 · LUM-DESK-WHT");
        });
        long before = counted();
        bench.scans("LUM-DESK-WHT", bench.labels.code(LabelKind.QUARANTINE));
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(Screen.text(bench)).contains("Quarantine it");
    }

    @Test
    void withoutAPrinterTheStageStillSaysWhereTheGoodsGo() {
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD);
        bench.presses(Command.QUARANTINE);

        assertThat(Screen.stage(bench).getAccessibleText())
                .isEqualTo("Quarantine it, No printer here. Write its label by hand");
    }

    @Test
    void aSignThatDoesNotFitDoesNotHideWhereTheGoodsGo() {
        hasPrinter();
        bench.labels.answers = _ -> new OrderResult.Refused(1, List.of(), List.of());
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD);
        bench.presses(Command.QUARANTINE);
        assertThat(Screen.stage(bench).getAccessibleText())
                .isEqualTo("Quarantine it, Dock printer cannot print it. Write its label by hand");

        bench.scans("LUM-DESK-WHT", Command.DAMAGED);
        bench.presses(Command.PRINT);
        assertThat(Screen.stage(bench).getAccessibleText())
                .startsWith("Damaged")
                .contains("Write its label by hand");
    }

    @Test
    void scansThatWaitAreStillAskedAboutWhenTheSignDoesNotCome() {
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD, "LUM-DESK-WHT", Command.QUARANTINE);

        assertThat(Screen.stage(bench).getAccessibleText()).contains("1").contains("Write its label by hand");
        assertThat(Screen.text(bench)).doesNotContain("Not printed");
    }

    @Test
    void theSignOfACartonIsForTheCartonThoughACodeNobodyKnowsCameLast() {
        hasPrinter();
        bench.opensCarton(1).scans("6923450118726", Command.REPORT, Command.HAZARD, Command.QUARANTINE);

        assertThat(bench.labels.of(LabelKind.QUARANTINE))
                .singleElement()
                .extracting(label -> label.of(LabelField.CODE))
                .isEqualTo(Plans.label(1).strip());
    }

    @Test
    void aProhibitedCartonGetsASignUnderItsOwnLabel() {
        hasPrinter();
        bench.opensCarton(1).scans(Command.HAZARD, Command.ACK);

        assertThat(bench.labels.of(LabelKind.QUARANTINE))
                .singleElement()
                .extracting(label -> label.of(LabelField.CODE))
                .isEqualTo(Plans.label(1).strip());
    }

    @Test
    void aDamagedUnitGetsASignForQuarantineWhenItIsAskedFor() {
        hasPrinter();
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.DAMAGED);
        assertThat(bench.labels.orders).isEmpty();

        bench.presses(Command.PRINT);

        assertThat(bench.labels.of(LabelKind.QUARANTINE))
                .singleElement()
                .extracting(label -> label.of(LabelField.REASON))
                .isEqualTo("damaged 破损 · LUM-DESK-WHT");
    }

    @Test
    void onlyASupervisorClearsWhatMustNotBeShelved() {
        bench.supervisorComes = false;
        bench.opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD, Command.CLEAR);
        assertThat(bench.asked).containsExactly(Deed.CLEAR_QUARANTINE);
        assertThat(Screen.text(bench)).contains("Needs a supervisor");

        bench.supervisorComes = true;
        bench.scans(Command.CLEAR);

        assertThat(Screen.text(bench)).contains("Noted").doesNotContain("Needs a supervisor");
    }
}
