package tallydock.scanner.serial;

import tallydock.domain.digest.Bytes;

/// What a device sent between two ends.
sealed interface Frame {
    /// A message, with the marks around it.
    record Whole(Bytes bytes) implements Frame {}

    /// The beginning of a message whose end never came.
    record Cut(Bytes bytes) implements Frame {}

    /// More bytes without an end than any symbol holds: nothing of them was kept, and nothing is until an end comes.
    record TooLong() implements Frame {}
}
