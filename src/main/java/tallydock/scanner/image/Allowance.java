package tallydock.scanner.image;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How long a search may go on.
final class Allowance {
    private final BooleanSupplier cancelled;
    private final long end;

    Allowance(Duration most, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.end = System.nanoTime() + most.toNanos();
    }

    boolean isOver() {
        return cancelled.getAsBoolean() || System.nanoTime() - end > 0;
    }
}
