package tallydock.desk.devices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.kit.code.ReasonWords;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.meaning.Reason;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

class BenchScanTest {
    private static BenchScan scan(byte... bytes) {
        return new BenchScan(RecordedScan.of(new RawScan(ScanSource.SERIAL, "L1", Bytes.of(bytes), Instant.EPOCH)));
    }

    private static BenchScan scan(String text) {
        return scan(Bytes.utf8(text).toArray());
    }

    private static void isSaid(Say say, String where) {
        for (var language : Language.values()) {
            assertThat(new Texts(language).now(say))
                    .as("%s %s", where, language)
                    .isNotEmpty()
                    .doesNotContain("scan.", "bench.", "{");
        }
    }

    @Test
    void whatTurnsTheWritingRoundIsShownAsASign() {
        assertThat(scan("A\u202eB").shown()).isEqualTo("A<U+202E>B");
    }

    @Test
    void theBytesAreThoseThatCameAlsoWhereTheyAreNoText() {
        assertThat(scan((byte) 0xff, (byte) 0x1d, (byte) 0x0d).hex()).isEqualTo("ff 1d 0d");
    }

    @Test
    void aHugeScanIsShownInPart() {
        var huge = scan("A".repeat(60_000));

        assertThat(huge.shown()).hasSize(401).endsWith("…");
        assertThat(huge.hex()).hasSizeLessThan(1300);
    }

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void everyReasonIsSaidInBothLanguages(Reason.Kind kind) {
        isSaid(ReasonWords.of(new Reason(kind, "]C1")), kind.name());
    }

    @ParameterizedTest
    @EnumSource(WhyIgnored.class)
    void everyScanThatIsIgnoredHasItsReason(WhyIgnored why) {
        isSaid(BenchWords.ignored(why), why.name());
    }

    @Test
    void whatTheLogCallsIgnoredIsCalledSoHereUnlessItWasLookedUpOrDone() {
        var unnamed = Arrays.stream(IgnoredScan.Why.values())
                .filter(why -> WhyIgnored.of(why).isEmpty())
                .toList();

        assertThat(unnamed)
                .isEqualTo(List.of(IgnoredScan.Why.LOOKED_UP, IgnoredScan.Why.COMMAND, IgnoredScan.Why.BROKEN_BADGE));
    }
}
