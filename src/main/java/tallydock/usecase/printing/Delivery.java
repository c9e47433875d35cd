package tallydock.usecase.printing;

import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Obstacle;

/// What became of bytes for a printer.
public sealed interface Delivery {
    /// The printer, or the queue of the system, has them all.
    record Sent() implements Delivery {}

    /// Some left; whether they were printed nobody knows.
    record Unknown(Doubt why) implements Delivery {}

    /// Not one left.
    record NotSent(Obstacle why) implements Delivery {}
}
