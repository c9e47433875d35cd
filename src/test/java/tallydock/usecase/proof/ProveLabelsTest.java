package tallydock.usecase.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
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
    void onlyTheLastFiftyLabelsCount() {
        note(ZEBRA, ProofOutcome.UNREADABLE, false);
        for (int i = 0; i < 50; i++) {
            note(ZEBRA, ProofOutcome.READ, true);
        }

        assertThat(proofs.readability(ZEBRA)).isEqualTo(new Readability(50, 50));
    }
}
