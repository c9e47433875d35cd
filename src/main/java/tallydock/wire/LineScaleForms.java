package tallydock.wire;

import java.util.List;
import java.util.Optional;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.TaughtFrame.Around;
import tallydock.domain.device.scale.TaughtFrame.DecimalMark;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.fact.StationFact.ScaleDropped;
import tallydock.domain.fact.StationFact.ScaleSet;

/// The written forms of what a station says of its scales.
final class LineScaleForms {
    static final FactForm<ScaleSet, ScaleSetV1> SET = new FactForm<>(
            "station.scale-set", ScaleSetV1.class, fact -> written(fact.scale()), wire -> new ScaleSet(wire.scale()));

    static final FactForm<ScaleDropped, ScaleDroppedV1> DROPPED = new FactForm<>(
            "station.scale-dropped",
            ScaleDroppedV1.class,
            fact -> new ScaleDroppedV1(fact.port().value()),
            wire -> new ScaleDropped(new PortName(wire.port)));

    private LineScaleForms() {}

    private static ScaleSetV1 written(LineScale scale) {
        var port = scale.port().value();
        var line = LineV1.of(scale.settings());
        return switch (scale.protocol()) {
            case ScaleProtocol.Known(var family, var unit) ->
                new ScaleSetV1(port, line, Optional.of(family.name()), unit.map(WeightUnit::name), Optional.empty());
            case ScaleProtocol.Taught(var frame) ->
                new ScaleSetV1(port, line, Optional.empty(), Optional.empty(), Optional.of(TaughtV1.of(frame)));
        };
    }

    /// Of `family` and `taught` one is there.
    record ScaleSetV1(
            String port, LineV1 line, Optional<String> family, Optional<String> unit, Optional<TaughtV1> taught) {
        LineScale scale() {
            var protocol = taught.<ScaleProtocol>map(frame -> new ScaleProtocol.Taught(frame.frame()))
                    .orElseGet(() -> new ScaleProtocol.Known(
                            ScaleFamily.valueOf(family.orElseThrow(IllegalArgumentException::new)),
                            unit.map(WeightUnit::valueOf)));
            return new LineScale(new PortName(port), line.settings(), protocol);
        }
    }

    record TaughtV1(AroundV1 still, List<AroundV1> moving, String mark, int decimals, String unit) {
        static TaughtV1 of(TaughtFrame frame) {
            return new TaughtV1(
                    AroundV1.of(frame.still()),
                    frame.moving().stream().map(AroundV1::of).toList(),
                    frame.mark().name(),
                    frame.decimals(),
                    frame.unit().name());
        }

        TaughtFrame frame() {
            return new TaughtFrame(
                    still.around(),
                    moving.stream().map(AroundV1::around).toList(),
                    DecimalMark.valueOf(mark),
                    decimals,
                    WeightUnit.valueOf(unit));
        }
    }

    record AroundV1(String before, String after) {
        static AroundV1 of(Around around) {
            return new AroundV1(around.before(), around.after());
        }

        Around around() {
            return new Around(before, after);
        }
    }

    record ScaleDroppedV1(String port) {}
}
