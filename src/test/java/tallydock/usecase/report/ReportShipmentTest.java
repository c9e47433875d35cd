package tallydock.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.Balance;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Shipments;
import tallydock.usecase.TargetFile;

class ReportShipmentTest {
    private final EverySurprise shipment = new EverySurprise();
    private final ShipmentReport report = shipment.report();

    private static List<LoggedScan> lines(ScanLog log) {
        var lines = new ArrayList<LoggedScan>();
        log.forEach(lines::add);
        return lines;
    }

    @Test
    void everyKindOfDiscrepancyIsCountedOnceWithItsUnits() {
        assertThat(report.cases())
                .containsExactly(
                        new CaseCount(DiscrepancyType.MISSING_CARTON, 1, 4),
                        new CaseCount(DiscrepancyType.UNEXPECTED_CARTON, 1, 1),
                        new CaseCount(DiscrepancyType.SHORT, 1, 1),
                        new CaseCount(DiscrepancyType.OVER, 1, 1),
                        new CaseCount(DiscrepancyType.UNEXPECTED_SKU, 1, 1),
                        new CaseCount(DiscrepancyType.UNKNOWN_BARCODE, 1, 1),
                        new CaseCount(DiscrepancyType.UNREADABLE_LABEL, 0, 0),
                        new CaseCount(DiscrepancyType.DAMAGED, 1, 1),
                        new CaseCount(DiscrepancyType.PROHIBITED, 0, 0),
                        new CaseCount(DiscrepancyType.DUPLICATE_LABEL, 0, 0),
                        new CaseCount(DiscrepancyType.DUPLICATE_CARTON, 1, 4),
                        new CaseCount(DiscrepancyType.LOOSE, 1, 1),
                        new CaseCount(DiscrepancyType.COUNTED_TWICE, 1, 2),
                        new CaseCount(DiscrepancyType.WEIGHT_VARIANCE, 0, 0),
                        new CaseCount(DiscrepancyType.DOCUMENT_MISMATCH, 0, 0));
    }

    @Test
    void theWholeShipmentBalances() {
        assertThat(report.balance()).isEqualTo(new Balance(9, 2, 7, 1, 3, 0));
        assertThat(report.balance().isBalanced()).isTrue();
    }

    @Test
    void theLogHasEveryFactOfTheCountInOrder() {
        var lines = lines(report.log());

        assertThat(lines).hasSize(shipment.station().log().size()).hasSize((int)
                report.log().lines());
        assertThat(lines).extracting(LoggedScan::number).isSorted().startsWith(1L);
        assertThat(lines.getFirst().fact().orElseThrow()).isInstanceOf(CountFact.CartonOpened.class);
        assertThat(lines.getLast().carton()).contains(new CartonNo("C-1"));
        assertThat(report.log().stations()).hasSize(2);
        assertThat(report.log().actors()).containsExactly("cli");
    }

    @Test
    void aStepThatWasTakenBackLaterSaysSoAndIsNamedByWhatUndidIt() {
        var lines = lines(report.log());
        var takenBack = lines.stream().filter(LoggedScan::takenBack).toList();

        assertThat(takenBack)
                .singleElement()
                .satisfies(line -> assertThat(line.fact()).get().isInstanceOf(CountFact.UnitCounted.class));
        assertThat(lines)
                .filteredOn(line -> line.fact().orElseThrow() instanceof CountFact.StepVoided)
                .extracting(LoggedScan::takesBack)
                .containsExactly(OptionalLong.of(takenBack.getFirst().number()));
    }

    @Test
    void factsThatComeInWhileTheReportIsWrittenAreLeftOut() {
        var log = report.log();
        shipment.station().log().addAll(List.copyOf(shipment.station().log()));

        assertThat(lines(log)).hasSize((int) log.lines());
    }

    @Test
    void whatANewerProgramWroteHasALineToo() {
        var facts = shipment.station().log();
        facts.add(new Recorded(facts.getFirst().entry(), Optional.empty()));

        assertThat(lines(shipment.report().log()).getLast().fact()).isEmpty();
    }

    @Test
    void aShipmentWithoutAListHasNoReport() {
        ReportFiles files = (_, _, target) -> new ReportResult.Saved(target, 1);
        var noList = new ReportShipment.Ports(
                new NoList(), _ -> TallyFold.of(List.of()), shipment.station(), OneMoment.STILL, _ -> List.of(), files);

        assertThat(new ReportShipment(noList)
                        .run(
                                shipment.plan().head().id(),
                                EverySurprise.MADE,
                                ReportForm.XLSX,
                                new TargetFile("report.xlsx")))
                .isEqualTo(new ReportResult.NoPackingList());
    }

    private static final class NoList implements Shipments {
        @Override
        public Optional<ShipmentHead> find(ShipmentId id) {
            return Optional.empty();
        }

        @Override
        public List<ShipmentHead> named(String name) {
            return List.of();
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
            return Optional.empty();
        }

        @Override
        public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
            return Map.of();
        }
    }
}
