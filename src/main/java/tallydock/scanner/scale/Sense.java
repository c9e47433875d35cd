package tallydock.scanner.scale;

import tallydock.domain.device.scale.ScaleReading;

/// What a frame says in a way of speaking.
sealed interface Sense {
    Sense ASIDE = new Aside();
    Sense STRANGE = new Strange();

    /// A word of the scale.
    record Means(ScaleReading reading) implements Sense {}

    /// It belongs to the way of speaking and says nothing of a weight.
    record Aside() implements Sense {}

    /// It does not belong to the way of speaking: never a weight.
    record Strange() implements Sense {}
}
