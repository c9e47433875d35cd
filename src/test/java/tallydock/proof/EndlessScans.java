package tallydock.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.Command;

/// A run of scans over the demo shipment that never ends: cartons, units, codes nobody knows, and the command
/// codes that close, take back, damage and multiply.
final class EndlessScans {
    private static final List<String> CARTONS = List.of("DEMO-01", "DEMO-02", "DEMO-03", "FBA15TDDEMO1U000002", "C-77");
    private static final List<String> UNITS =
            List.of("X00DEMOLMP", "X00DEMOMUG", "X00DEMOCBL", "X00DEMOTWL", "X00DEMOBLB", "X00DEMOTBX");

    private final RandomGenerator random;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long atMs;

    EndlessScans(RandomGenerator random) {
        this.random = random;
    }

    /// The next line of the run.
    String next() {
        atMs += 200 + random.nextInt(2000);
        return "{\"atMs\": %d, \"source\": \"%s\", \"raw\": \"%s\\r\"}\n"
                .formatted(atMs, random.nextBoolean() ? "wedge" : "serial", code());
    }

    private String code() {
        if (waiting.isEmpty()) {
            waiting.addAll(step());
        }
        return waiting.remove();
    }

    private List<String> step() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> List.of(any(CARTONS));
            case 2 -> List.of("NOBODY " + random.nextInt(50));
            case 3 -> List.of(Command.UNDO.payload());
            case 4 -> List.of(Command.DAMAGED.payload());
            case 5 -> List.of(Command.CLOSE.payload());
            case 6 ->
                List.of(Command.QUANTITY.payload(), Command.DIGIT_3.payload(), Command.ENTER.payload(), any(UNITS));
            case 7 -> List.of("QZBROKEN1");
            default -> List.of(any(UNITS));
        };
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
