package tallydock.scanner.hid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.hid.PosReports.Told;
import tallydock.testing.Seeded;

class PosReportsTest {
    private static final Optional<Told> CUT = Optional.of(new Told.Cut());

    private final PosReports reports = new PosReports(PosLayout.USUAL);
    private long now = 1;

    @Test
    void aReportIsAScanWithItsAimIdentifierInFront() {
        assertThat(take("]C0", "X001ABC123", false)).contains(whole("]C0X001ABC123"));
    }

    @Test
    void separatorsAndOtherBytesStayAsTheyAre() {
        assertThat(take("]C1", "0109506000134352\u001d10A", false)).contains(whole("]C10109506000134352\u001d10A"));
    }

    @Test
    void whatIsNoAimIdentifierIsLeftOut() {
        assertThat(take("\u0000\u0000\u0000", "4006381333931", false)).contains(whole("4006381333931"));
        assertThat(take("C00", "4006381333931", false)).contains(whole("4006381333931"));
    }

    @Test
    void aScanThatGoesOnIsOneScan() {
        assertThat(take("]Q1", "a".repeat(56), true)).isEmpty();
        assertThat(take("]Q1", "b".repeat(56), true)).isEmpty();
        assertThat(take("]Q1", "end", false)).contains(whole("]Q1" + "a".repeat(56) + "b".repeat(56) + "end"));
        assertThat(take("]C0", "NEXT", false)).contains(whole("]C0NEXT"));
    }

    @Test
    void aScanWhoseEndDoesNotComeIsNone() {
        take("]Q1", "half", true);
        assertThat(reports.tick(now)).isEmpty();

        now += Duration.ofSeconds(2).toNanos();
        assertThat(reports.tick(now)).isEqualTo(CUT);
        assertThat(reports.tick(now)).isEmpty();
        assertThat(take("]C0", "NEXT", false)).contains(whole("]C0NEXT"));
    }

    @Test
    void aCableThatIsPulledInTheMiddleIsTold() {
        take("]Q1", "half", true);

        assertThat(reports.lost()).isEqualTo(CUT);
        assertThat(reports.lost()).isEmpty();
    }

    @Test
    void otherReportsOfTheDeviceAreNotScans() {
        byte[] trigger = Reports.usual("]C0", "X001ABC123", false);
        trigger[0] = 5;

        assertThat(reports.take(trigger, now)).isEmpty();
        assertThat(reports.take(new byte[0], now)).isEmpty();
        assertThat(reports.lost()).isEmpty();
    }

    @Test
    void aReportThatSaysMoreThanItHoldsIsNone() {
        byte[] lies = Reports.usual("]C0", "X001ABC123", false);
        lies[1] = 57;
        assertThat(reports.take(lies, now)).isEqualTo(CUT);

        assertThat(reports.take(Reports.cut(Reports.usual("]C0", "X001ABC123", false), 9), now))
                .isEqualTo(CUT);
        assertThat(reports.take(Reports.cut(Reports.usual("]C0", "X001ABC123", false), 1), now))
                .isEqualTo(CUT);
    }

    @Test
    void anEmptyScanIsNone() {
        assertThat(take("]C0", "", false)).isEmpty();
    }

    @Test
    void aScanLongerThanAnySymbolIsDroppedWhole() {
        for (var i = 0; i < 200; i++) {
            assertThat(take("]Q1", "x".repeat(56), true)).isEmpty();
        }
        assertThat(take("]Q1", "end", false)).isEqualTo(CUT);
        assertThat(take("]C0", "NEXT", false)).contains(whole("]C0NEXT"));
    }

    @Test
    void withoutALengthTheDataEndsWhereOnlyZerosFollow() {
        var layout = new PosLayout(0, OptionalInt.empty(), OptionalInt.empty(), 0, 16, OptionalInt.empty());

        assertThat(new PosReports(layout).take("ABC\0\0\0".getBytes(StandardCharsets.US_ASCII), now))
                .contains(whole("ABC"));
    }

    @Test
    void anyBytesGiveScansOrNothingAndNeverAnError() {
        Seeded.check(
                300,
                random -> {
                    List<Bytes> sent = new ArrayList<>();
                    for (var i = 0; i < 20; i++) {
                        byte[] report = new byte[random.nextInt(70)];
                        random.nextBytes(report);
                        if (report.length > 0 && random.nextBoolean()) {
                            report[0] = 2;
                        }
                        sent.add(Bytes.of(report));
                    }
                    return sent;
                },
                sent -> {
                    var fresh = new PosReports(PosLayout.USUAL);
                    for (var report : sent) {
                        fresh.take(report.toArray(), now++)
                                .ifPresent(told -> assertThat(told).isInstanceOf(Told.class));
                    }
                });
    }

    private Optional<Told> take(String aim, String data, boolean more) {
        return reports.take(Reports.usual(aim, data, more), now);
    }

    private static Told whole(String text) {
        return new Told.Whole(Bytes.utf8(text));
    }
}
