package tallydock.wire;

import java.time.Duration;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.fact.StationFact.ScannerDropped;
import tallydock.domain.fact.StationFact.ScannerSet;

/// The written forms of what a station says of its serial scanners.
final class LineScannerForms {
    static final FactForm<ScannerSet, ScannerSetV1> SET = new FactForm<>(
            "station.scanner-set",
            ScannerSetV1.class,
            fact -> written(fact.scanner()),
            wire -> new ScannerSet(wire.scanner()));

    static final FactForm<ScannerDropped, ScannerDroppedV1> DROPPED = new FactForm<>(
            "station.scanner-dropped",
            ScannerDroppedV1.class,
            fact -> new ScannerDroppedV1(fact.port().value()),
            wire -> new ScannerDropped(new PortName(wire.port)));

    private LineScannerForms() {}

    private static ScannerSetV1 written(LineScanner scanner) {
        return new ScannerSetV1(
                scanner.port().value(), scanner.lane(), LineV1.of(scanner.settings()), written(scanner.framing()));
    }

    private static FramingV1 written(Framing framing) {
        return switch (framing) {
            case Framing.Ended(var end) -> new FramingV1(end.name(), 0);
            case Framing.Wrapped _ -> new FramingV1("STX_ETX", 0);
            case Framing.Fixed(int length) -> new FramingV1("FIXED", length);
            case Framing.Paused(var pause) -> new FramingV1("PAUSED", (int) pause.toMillis());
        };
    }

    record ScannerSetV1(String port, String lane, LineV1 line, FramingV1 framing) {
        LineScanner scanner() {
            return new LineScanner(new PortName(port), lane, line.settings(), framing.framing());
        }
    }

    /// `measure` is a length in bytes or a pause in ms, where the kind has one.
    record FramingV1(String kind, int measure) {
        Framing framing() {
            return switch (kind) {
                case "STX_ETX" -> new Framing.Wrapped();
                case "FIXED" -> new Framing.Fixed(measure);
                case "PAUSED" -> new Framing.Paused(Duration.ofMillis(measure));
                default -> new Framing.Ended(End.valueOf(kind));
            };
        }
    }

    record ScannerDroppedV1(String port) {}
}
