package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineSettings.Parity;
import tallydock.domain.device.PortName;
import tallydock.domain.device.StationDevices;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.TaughtFrame.Around;
import tallydock.domain.device.scale.TaughtFrame.DecimalMark;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.StationFact.ScaleDropped;
import tallydock.domain.fact.StationFact.ScaleSet;
import tallydock.domain.fact.TypeName;

final class LineScaleFormsTest {
    private static final PortName PORT = new PortName("COM4");
    private static final LineSettings SETTINGS = new LineSettings(2400, 7, Parity.EVEN, 2);

    private final FactCodec codec = new FactCodec();

    static Stream<Fact> facts() {
        var taught = new TaughtFrame(
                new Around("ST,", "kg"), List.of(new Around("US,", "kg")), DecimalMark.COMMA, 2, WeightUnit.KILOGRAM);
        return Stream.of(
                new ScaleSet(new LineScale(PORT, SETTINGS, ScaleProtocol.of(ScaleFamily.SICS))),
                new ScaleSet(new LineScale(
                        PORT,
                        SETTINGS,
                        new ScaleProtocol.Known(ScaleFamily.TOLEDO_8217, Optional.of(WeightUnit.POUND)))),
                new ScaleSet(new LineScale(PORT, SETTINGS, new ScaleProtocol.Taught(taught))),
                new ScaleDropped(PORT));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsSaidOfAScaleComesBackAsItWas(Fact fact) {
        var written = codec.encode(fact);

        assertThat(codec.decode(written.type(), written.payload())).contains(fact);
    }

    @Test
    void aFamilyOfALaterProgramIsParked() {
        var payload = Bytes.utf8(
                "{\"port\":\"COM4\",\"line\":{\"speed\":9600,\"dataBits\":8,\"parity\":\"NONE\",\"stopBits\":1},\"family\":\"NEW\"}");

        assertThat(codec.decode(new TypeName("station.scale-set", 1), payload)).isEmpty();
    }

    @Test
    void aPortHasOneDevice() {
        var scale = new LineScale(PORT, SETTINGS, ScaleProtocol.of(ScaleFamily.CAS));
        var scanner = LineScanner.usual(PORT);

        assertThat(StationDevices.NONE.with(scanner).with(scale).inOrder()).isEmpty();
        assertThat(StationDevices.NONE.with(scanner).with(scale).scalesInOrder())
                .containsExactly(scale);
        assertThat(StationDevices.NONE.with(scale).with(scanner).scalesInOrder())
                .isEmpty();
        assertThat(StationDevices.NONE.with(scale).withoutScale(PORT)).isEqualTo(StationDevices.NONE);
    }
}
