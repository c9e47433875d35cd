package tallydock.domain.label.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.LabelRun;

class LabelProofTest {
    private static final String FIVE = "AMZN,PO:FBA15H9RGK6C,FNSKU:X003QW8L2T,QTY:5";
    private static final String SIX = "AMZN,PO:FBA15H9RGK6C,FNSKU:X003QW8L2T,QTY:6";

    private static LabelRun label(String code, String content) {
        return new LabelRun(
                new LabelValues.Builder()
                        .with(LabelField.CODE, code)
                        .with(LabelField.CONTENT_CODE, content)
                        .build(),
                1);
    }

    private static RawScan scan(String text) {
        return new RawScan(ScanSource.SERIAL, "lane-1", Bytes.utf8(text + "\r"), Instant.EPOCH);
    }

    private static LabelProof.Answer answer(LabelProof proof, String text) {
        return proof.scanned(scan(text)).orElseThrow();
    }

    @Test
    void theFirstLabelIsProvedByExactlyWhatWasPrintedAndNoOtherIsAskedFor() {
        var proof = LabelProof.of(List.of(label("C-5", ""), label("C-6", "")), ScanBackPolicy.FIRST);

        var answer = answer(proof, "]C0c-5");

        assertThat(answer.verdict()).isEqualTo(new Verdict.Proved(1, true));
        assertThat(answer.then().next()).isEmpty();
        assertThat(answer.then().scanned(scan("C-6"))).isEmpty();
    }

    @Test
    void theLabelOfCartonSixScannedForCartonFiveIsNamed() {
        var proof = LabelProof.of(List.of(label("C-5", ""), label("C-6", "")), ScanBackPolicy.EACH);

        var swapped = answer(proof, "C-6");
        assertThat(swapped.verdict()).isEqualTo(new Verdict.Swapped(1, 2));

        var right = answer(swapped.then(), "C-5");
        assertThat(right.verdict()).isEqualTo(new Verdict.Proved(1, false));
        assertThat(answer(right.then(), "C-6").verdict()).isEqualTo(new Verdict.Proved(2, true));
    }

    @Test
    void aBoxIsProvedByBothItsCodesAndAContentOfAnotherBoxIsASwap() {
        var boxes = List.of(label("FBA15H9RGK6CU000005", FIVE), label("FBA15H9RGK6CU000006", SIX));
        var half = answer(LabelProof.of(boxes, ScanBackPolicy.FIRST), "FBA15H9RGK6CU000005");
        assertThat(half.verdict()).isEqualTo(new Verdict.Half(1));

        assertThat(answer(half.then(), SIX).verdict()).isEqualTo(new Verdict.Swapped(1, 2));
        assertThat(answer(half.then(), FIVE).verdict()).isEqualTo(new Verdict.Proved(1, true));
        var afterSwap = answer(answer(half.then(), SIX).then(), FIVE);
        assertThat(afterSwap.verdict()).as("the bars must be scanned anew").isEqualTo(new Verdict.Half(1));
    }

    @Test
    void anSsccIsProvedAsAScannerSendsIt() {
        var proof = LabelProof.of(List.of(label("(00)106141411234567897", "")), ScanBackPolicy.FIRST);

        assertThat(answer(proof, "]C100106141411234567897").verdict()).isEqualTo(new Verdict.Proved(1, true));
        assertThat(answer(proof, "106141411234567880").verdict()).isEqualTo(new Verdict.Wrong(1, "106141411234567880"));
    }

    @Test
    void aLabelThatNothingReadsIsLeftAndTheNextOneIsAskedFor() {
        var proof = LabelProof.of(List.of(label("C-5", ""), label("C-6", "")), ScanBackPolicy.EACH);

        var then = proof.givenUp();

        assertThat(then.next().map(LabelProof.Label::number)).contains(2);
        assertThat(then.givenUp().givenUp().next()).isEmpty();
    }

    @Test
    void nothingIsAskedForWhereTheStationScansNothingBackOrNothingHasACode() {
        assertThat(LabelProof.of(List.of(label("C-5", "")), ScanBackPolicy.NONE).next())
                .isEmpty();
        assertThat(LabelProof.of(List.of(label("", "")), ScanBackPolicy.EACH).next())
                .isEmpty();
    }
}
