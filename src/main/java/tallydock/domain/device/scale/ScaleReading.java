package tallydock.domain.device.scale;

/// One word of a scale. Only `Weighs` carries a weight, and only a stable one may be taken.
public sealed interface ScaleReading {
    /// What it weighs now; without the container that was tared where the basis is `NET`.
    record Weighs(Weight weight, Basis basis, boolean isStable) implements ScaleReading {}

    /// It moves, and the scale tells no number meanwhile.
    record Moving() implements ScaleReading {}

    /// More than the scale can weigh.
    record Over() implements ScaleReading {}

    /// Less than nothing: the pan was lifted, or the zero is lost.
    record Under() implements ScaleReading {}

    /// It cannot weigh now: it warms up, has lost its zero, or is busy.
    record NotReady() implements ScaleReading {}

    /// What became of the wish to be zeroed.
    record Zeroed(boolean isDone) implements ScaleReading {}

    /// Whether a tared container is left out.
    enum Basis {
        GROSS,
        NET,
        /// The scale does not say.
        UNSAID
    }
}
