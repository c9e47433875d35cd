package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.UnknownScanned;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.TypeName;

class KeyboardFormsTest {
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");
    private static final RawScan TYPED = new RawScan(
            ScanSource.WEDGE,
            "keyboard",
            Bytes.utf8("Xàà&\r"),
            AT,
            Optional.of(new ScanTiming(1200, 9000, 31_000, ScanEnd.ENTER)),
            Optional.of("X001"));
    private static final String TYPED_AS_WRITTEN = "{\"scan\":{\"source\":\"wedge\",\"device\":\"keyboard\","
            + "\"raw\":\"Xàà&\\r\",\"at\":\"2026-11-21T09:00:00Z\","
            + "\"keys\":{\"median\":1200,\"longest\":9000,\"whole\":31000,\"end\":\"ENTER\"},\"meant\":\"X001\"}}";

    private final FactCodec codec = new FactCodec();

    static Stream<Fact> everyWordAboutKeyboards() {
        var pace = new KeyPace(Duration.ofMillis(12), Duration.ofNanos(40_123_000), Duration.ofMinutes(2));
        var all = new KeyboardTraits(
                pace,
                Set.of(ScanEnd.values()),
                new Frame("~", "\t"),
                new GroupSeparator(Set.of(Way.values()), "<GS>"),
                LetterCase.INVERTED,
                true,
                Optional.of(KeyboardLayout.FRENCH));
        return Stream.of(
                new StationFact.KeyboardLearned(all),
                new StationFact.KeyboardLearned(KeyboardTraits.ANY),
                new StationFact.KeyboardForgotten(),
                new UnknownScanned(TYPED),
                new StationFact.ScanIgnored(IgnoredScan.of(Why.OTHER_LAYOUT, TYPED)),
                new StationFact.ScanIgnored(
                        IgnoredScan.beginning(Why.TOO_LONG, TYPED, new IgnoredScan.Whole(60_000, Sha256.ZERO))
                                .times(7)),
                new CountFact.ScanNoted(CountFact.NoteReason.REPEAT, TYPED, 4096));
    }

    @ParameterizedTest
    @MethodSource("everyWordAboutKeyboards")
    void aFactComesBackAsItWentIn(Fact fact) {
        var encoded = codec.encode(fact);

        assertThat(codec.decode(encoded.type(), encoded.payload())).contains(fact);
    }

    @Test
    void aScanIsWrittenWithItsTimingAndWhatItMeant() {
        assertThat(codec.encode(new UnknownScanned(TYPED)).payload().asUtf8()).isEqualTo(TYPED_AS_WRITTEN);
    }

    @Test
    void aScanWrittenBeforeThereWasTimingIsReadAsEver() {
        var old = "{\"scan\":{\"source\":\"wedge\",\"device\":\"keyboard\",\"raw\":\"X001\\r\","
                + "\"at\":\"2026-11-21T09:00:00Z\"}}";

        assertThat(codec.decode(new TypeName("count.unknown-scanned", 1), Bytes.utf8(old)))
                .contains(new UnknownScanned(new RawScan(ScanSource.WEDGE, "keyboard", Bytes.utf8("X001\r"), AT)));
    }

    @Test
    void aNoteWrittenBeforeRepeatsWereCountedIsOneRepeat() {
        var old = "{\"reason\":\"REPEAT\",\"scan\":{\"source\":\"wedge\",\"device\":\"\",\"raw\":\"A\","
                + "\"at\":\"2026-11-21T09:00:00Z\"}}";
        var scan = new RawScan(ScanSource.WEDGE, "", Bytes.utf8("A"), AT);
        var once = new CountFact.ScanNoted(CountFact.NoteReason.REPEAT, scan);

        assertThat(codec.decode(new TypeName("count.scan-noted", 1), Bytes.utf8(old)))
                .contains(once);
        assertThat(codec.encode(once).payload().asUtf8()).isEqualTo(old);
    }

    @Test
    void aLayoutNobodyHereKnowsIsParked() {
        var written = codec.encode(new StationFact.KeyboardLearned(KeyboardTraits.ANY))
                .payload()
                .asUtf8();
        var later = written.substring(0, written.length() - 1) + ",\"layout\":\"DVORAK\"}";

        assertThat(codec.decode(new TypeName("station.keyboard-learned", 1), Bytes.utf8(written)))
                .isPresent();
        assertThat(codec.decode(new TypeName("station.keyboard-learned", 1), Bytes.utf8(later)))
                .isEmpty();
    }
}
