package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.fact.LabelFact.Bearer;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.LabelFact.SsccAssigned;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.fact.SettingsFact.SsccRangeChosen;
import tallydock.domain.fact.StationFact.ScanBackChosen;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.StationId;

class LabelFormsTest {
    private static final Sscc SSCC = new Sscc("106141411234567897");

    private final FactCodec codec = new FactCodec();

    @Test
    void factsAboutLabelsComeBackAsTheyWere() {
        var range = new SsccRange(new CompanyPrefix("0614141"), 1, 5, 99);
        List<Fact> facts = List.of(
                new SsccAssigned(SSCC, new Bearer.OfCarton(new CartonNo("DEMO-02"))),
                new SsccAssigned(SSCC, new Bearer.OfPallet(3)),
                new TemporaryIdGiven(
                        new TemporaryId("TMP-0123456789"),
                        new EventId(new UUID(7, 8)),
                        "]C0692345",
                        Optional.of(new CartonNo("A1")),
                        false),
                new TemporaryIdGiven(
                        new TemporaryId("TMP-0123456789"), new EventId(new UUID(7, 8)), "x", Optional.empty(), true),
                new CodeBound("692345", Optional.of(new Sku("MUG"))),
                new CodeBound("692345", Optional.empty()),
                new LabelUnreadable(
                        "X1",
                        Optional.of(new CartonNo("7")),
                        Optional.of(new Sku("MUG")),
                        FoundBy.SCANNED_BACK,
                        List.of("X7")),
                new LabelUnreadable("X1", Optional.empty(), Optional.empty(), FoundBy.TYPED, List.of()),
                new QuarantineDecided(List.of(new EventId(new UUID(1, 2))), QuarantineAnswer.RETURN),
                new SsccRangeChosen(new StationId(new UUID(1, 2)), range),
                new ScanBackChosen(ScanBackPolicy.EACH),
                new LabelScannedBack(
                        new JobId(new UUID(3, 4)),
                        new PrinterId(new UUID(5, 6)),
                        7,
                        ProofOutcome.SWAPPED,
                        "FBA15H9RGK6CU000006",
                        false));

        for (var fact : facts) {
            var written = codec.encode(fact);
            assertThat(codec.decode(written.type(), written.payload())).contains(fact);
        }
    }

    @Test
    void anSsccOfNothingIsParked() {
        var type = codec.encode(new SsccAssigned(SSCC, new Bearer.OfPallet(3))).type();

        assertThat(codec.decode(type, Bytes.utf8("{\"sscc\":\"106141411234567897\"}")))
                .isEmpty();
        assertThat(codec.decode(type, Bytes.utf8("{\"sscc\":\"106141411234567890\",\"pallet\":1}")))
                .isEmpty();
    }
}
