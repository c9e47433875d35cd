package tallydock.usecase.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.printing.PrintFloor.LI;
import static tallydock.usecase.printing.PrintFloor.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Templates;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printing.JobState;

class OrderLabelsTest {
    @Test
    void anOrderIsKeptAsAJobWithAllItsLabelsAndTheQueueIsTold() {
        var floor = new PrintFloor("50x25", PrinterLanguage.ZPL);

        var result = (OrderResult.Ordered)
                floor.orders().run(floor.order(LabelKind.UNIT, run("X001", 40), run("X002", 3)), LI);

        var job = floor.find(result.job()).orElseThrow();
        assertThat(result.labels()).isEqualTo(43);
        assertThat(job.by()).isEqualTo(LI);
        assertThat(job.order().at(40).values()).isEqualTo(run("X001", 1).values());
        assertThat(job.order().at(41).values()).isEqualTo(run("X002", 1).values());
        assertThat(job.state()).isEqualTo(new JobState.Waiting(Optional.empty()));
        assertThat(floor.looks).isEqualTo(1);
    }

    @Test
    void oneLabelThatCannotBeScannedRefusesAllAndTheStocksThatWouldDoAreNamed() {
        var floor = new PrintFloor("40x30", PrinterLanguage.ZPL);

        var result = (OrderResult.Refused)
                floor.orders().run(floor.order(LabelKind.UNIT, run("X001", 5), run("X001234567890123", 1)), LI);

        assertThat(result.label()).isEqualTo(6);
        assertThat(result.findings().getFirst().code()).isEqualTo(Finding.Code.TOO_WIDE);
        assertThat(result.wouldDo()).extracting(Stock::id).contains("100x50").doesNotContain("40x30");
        assertThat(floor.facts()).isEmpty();
    }

    @Test
    void aLabelThatMissesARuleIsOrderedOnceSomebodySaysSoAndTheLogNamesTheRule() {
        var floor = new PrintFloor("40x30", PrinterLanguage.ZPL);
        var order = floor.order(LabelKind.UNIT, run("X003QW8L2T", 1));

        var asked = floor.orders().run(order, LI);
        var result = (OrderResult.Ordered) floor.orders().run(order.allowed(), LI);

        assertThat(asked).isInstanceOf(OrderResult.NeedsWord.class);
        assertThat(floor.find(result.job()).orElseThrow().order().allowed()).containsExactly(Finding.Code.QUIET_ZONE);
    }

    @Test
    void aThirdCopyOfACartonLabelTakesAReasonWhichStandsInTheLog() {
        var floor = new PrintFloor("100x150", PrinterLanguage.ZPL);
        var order = floor.order(LabelKind.CARTON, run("CTN-0001", 1));
        floor.orders().run(order, LI);
        floor.orders().run(order, LI);

        var asked = floor.orders().run(order, LI);
        var result = (OrderResult.Ordered) floor.orders().run(order.because(" smudged "), LI);

        assertThat(asked).isEqualTo(new OrderResult.NeedsReason("CTN-0001", 2));
        assertThat(floor.find(result.job()).orElseThrow().order().reason()).contains("smudged");
    }

    @Test
    void unitsAreAlikeAndNeedNoReason() {
        var floor = new PrintFloor("50x25", PrinterLanguage.ZPL);
        var order = floor.order(LabelKind.UNIT, run("X001", 100));
        floor.orders().run(order, LI);

        assertThat(floor.orders().run(order, LI)).isInstanceOf(OrderResult.Ordered.class);
    }

    @Test
    void nothingIsOrderedFromAPrinterThatIsNotThereNorMoreThanARoll() {
        var floor = new PrintFloor("50x25", PrinterLanguage.ZPL);
        var gone = LabelOrder.of(
                new PrinterId(new UUID(0, 8)),
                Templates.of(LabelKind.UNIT).orElseThrow(),
                List.of(run("X001", 1)),
                PrintOrder.Subject.NONE);

        assertThat(floor.orders().run(gone, LI)).isInstanceOf(OrderResult.NoPrinter.class);
        assertThat(floor.orders().run(floor.order(LabelKind.UNIT, run("X001", 20_001)), LI))
                .isEqualTo(new OrderResult.NotSoMany(20_001, 20_000));
        assertThat(floor.orders().run(floor.order(LabelKind.UNIT), LI)).isEqualTo(new OrderResult.NotSoMany(0, 20_000));
    }
}
