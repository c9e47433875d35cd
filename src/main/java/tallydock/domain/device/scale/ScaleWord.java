package tallydock.domain.device.scale;

import java.time.Instant;
import tallydock.domain.digest.Bytes;

/// One word of a scale, with the bytes that said it, so that a weight can be proved, and when the last of them came.
public record ScaleWord(ScaleReading reading, Bytes frame, Instant at) {}
