package tallydock.domain.device.scale;

import java.util.Optional;

/// How a scale speaks.
public sealed interface ScaleProtocol {
    /// As a known family does.
    ///
    /// @param unit what it shows, where it does not say so itself; empty: by the rule of the family
    record Known(ScaleFamily family, Optional<WeightUnit> unit) implements ScaleProtocol {}

    /// As a person taught by an example.
    record Taught(TaughtFrame frame) implements ScaleProtocol {}

    static ScaleProtocol of(ScaleFamily family) {
        return new Known(family, Optional.empty());
    }

    /// Whether it can be asked for this over the line.
    default boolean takes(ScaleWish wish) {
        return this instanceof Known known && known.family().takes(wish);
    }
}
