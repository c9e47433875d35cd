package tallydock.desk.receive;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.ScaleReading.Weighs;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.device.scale.Weight;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.digest.Bytes;

/// A station with a scale, and what the room shows of it.
final class WeighScenes {
    static final LineScale SCALE =
            new LineScale(new PortName("/dev/ttyUSB0"), LineSettings.USUAL, ScaleProtocol.of(ScaleFamily.SICS));
    static final Map<String, Consumer<Bench>> ALL = new LinkedHashMap<>();

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    static {
        ALL.put("weighing", bench -> weighing(bench, "9.30", false));
        ALL.put("weight-typed", bench -> {
            counted(bench).presses(Command.WEIGH);
            digits(bench, 1, 1, 8);
        });
        ALL.put("weighed", bench -> rests(weighing(bench, "11.84", false), "11.84"));
        ALL.put("weight-off", bench -> rests(weighing(bench, "10.86", false), "10.86"));
        ALL.put("closed-weighed", bench -> {
            hasScale(counted(bench).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE))
                    .presses(Command.WEIGH);
            rests(bench, "11.84");
        });
        ALL.put("closed-weight-off", bench -> {
            hasScale(counted(bench).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE))
                    .presses(Command.WEIGH);
            rests(bench, "10.86");
        });
    }

    private WeighScenes() {}

    /// Touches these keys of the pad.
    static void digits(Bench bench, int... digits) {
        for (int digit : digits) {
            touches(bench, key -> key.getText().equals(Integer.toString(digit)));
        }
    }

    static void touches(Bench bench, Predicate<Button> which) {
        var button = bench.modals.getLast().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
        bench.does(button::fire);
    }

    private static Bench counted(Bench bench) {
        return bench.open().opensCarton(1);
    }

    static Bench hasScale(Bench bench) {
        return bench.does(() -> {
            bench.scaleStates.use(List.of(SCALE));
            bench.scaleStates.stands(SCALE, LineState.LISTENING);
        });
    }

    private static Bench weighing(Bench bench, String kilograms, boolean isStable) {
        hasScale(counted(bench)).presses(Command.WEIGH);
        return says(bench, kilograms, isStable, Duration.ZERO);
    }

    /// The scale rests with this on it for more than a second.
    static Bench rests(Bench bench, String kilograms) {
        for (int i = 0; i <= 6; i++) {
            says(bench, kilograms, true, Duration.ofMillis(100L + 200L * i));
        }
        return bench;
    }

    static Bench says(Bench bench, String kilograms, boolean isStable, Duration after) {
        var weight = new Weight(new BigDecimal(kilograms), WeightUnit.KILOGRAM);
        var word = new ScaleWord(
                new Weighs(weight, Basis.UNSAID, isStable), Bytes.utf8("S S " + kilograms), NOON.plus(after));
        return bench.does(() -> bench.scaleStates.said(SCALE, word));
    }
}
