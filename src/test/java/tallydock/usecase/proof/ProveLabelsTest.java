package tallydock.usecase.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.proof.ProveLabels.Readability;

class ProveLabelsTest {
    private static final Actor ANA = new Actor("ana");
    private static final PrinterId ZEBRA = new PrinterId(new UUID(0, 7));
    private static final PrinterId OTHER = new PrinterId(new UUID(0, 8));

    private final MemoryStation memory = new MemoryStation(Plans.of("1: CUP*5"));
    private final ProveLabels proofs = new ProveLabels(
            new ProveLabels.Ports(memory, memory, memory, () -> MemoryStation.NOON),
            new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1))));

    private void note(PrinterId printer, ProofOutcome outcome, boolean firstTry) {
        proofs.note(new LabelScannedBack(new JobId(new UUID(1, 1)), printer, 1, outcome, "C-1", firstTry), ANA);
    }

    @Test
    void theFirstLabelIsScannedBackUntilSomebodyChoosesOtherwise() {
        assertThat(proofs.policy()).isEqualTo(ScanBackPolicy.FIRST);

        proofs.choose(ScanBackPolicy.EACH, ANA);
        proofs.choose(ScanBackPolicy.NONE, ANA);

        assertThat(proofs.policy()).isEqualTo(ScanBackPolicy.NONE);
    }

    @Test
    void aPrinterIsJudgedByItsOwnLabelsAndNotByThoseSomebodyMixedUp() {
        note(ZEBRA, ProofOutcome.READ, true);
        note(ZEBRA, ProofOutcome.READ, false);
        note(ZEBRA, ProofOutcome.UNREADABLE, false);
        note(ZEBRA, ProofOutcome.SWAPPED, false);
        note(OTHER, ProofOutcome.READ, true);

        assertThat(proofs.readability(ZEBRA)).isEqualTo(new Readability(3, 1));
    }

    @Test
    void aLabelThatIsGivenUpIsKnownInItsShipmentWithWhatWasReadInItsPlace() {
        var job = new JobId(new UUID(1, 1));
        orders(job, Optional.of("0000-7"));
        proofs.note(new LabelScannedBack(job, ZEBRA, 2, ProofOutcome.WRONG, "C-9", false), ANA);
        assertThat(unreadable()).isEmpty();

        proofs.note(new LabelScannedBack(job, ZEBRA, 2, ProofOutcome.UNREADABLE, "", false), ANA);

        assertThat(unreadable()).singleElement().satisfies(recorded -> {
            var header = recorded.entry().header();
            assertThat(header.stream()).isEqualTo(new StreamId(StreamKind.SHIPMENT, "0000-7"));
            assertThat(header.actor()).isEqualTo(ANA);
            assertThat(recorded.fact().orElseThrow())
                    .isEqualTo(new LabelUnreadable(
                            "X0002",
                            Optional.of(new CartonNo("2")),
                            Optional.of(new Sku("CUP")),
                            FoundBy.SCANNED_BACK,
                            List.of("C-9")));
        });
    }

    @Test
    void aLabelOfNoShipmentIsNoCaseOfOne() {
        var job = new JobId(new UUID(1, 1));
        orders(job, Optional.empty());

        proofs.note(new LabelScannedBack(job, ZEBRA, 1, ProofOutcome.UNREADABLE, "", false), ANA);

        assertThat(unreadable()).isEmpty();
    }

    private List<Recorded> unreadable() {
        return memory.log().stream()
                .filter(recorded -> recorded.fact().orElse(null) instanceof LabelUnreadable)
                .toList();
    }

    private void orders(JobId job, Optional<String> shipment) {
        var runs = List.of(run("1"), run("2"));
        var template = TemplateRef.of(Templates.of(LabelKind.UNIT).orElseThrow());
        var subject = new PrintOrder.Subject(shipment, Optional.empty());
        var order = new PrintOrder(ZEBRA, template, "100x50", runs, subject, Optional.empty(), List.of());
        var place = FactPlace.in(PrintFact.stream(new StationId(new UUID(0, 1))));
        memory.append(List.of(
                new Draft(memory.event(), ANA, MemoryStation.NOON, place, new PrintFact.LabelsOrdered(job, order))));
    }

    private static LabelRun run(String carton) {
        var values = new LabelValues(
                Map.of(LabelField.CODE, "X000" + carton, LabelField.CARTON, carton, LabelField.SKU, "CUP"));
        return new LabelRun(values, 1);
    }

    @Test
    void onlyTheLastFiftyLabelsCount() {
        note(ZEBRA, ProofOutcome.UNREADABLE, false);
        for (int i = 0; i < 50; i++) {
            note(ZEBRA, ProofOutcome.READ, true);
        }

        assertThat(proofs.readability(ZEBRA)).isEqualTo(new Readability(50, 50));
    }
}
