package tallydock.scanner.scale;

import tallydock.domain.digest.Bytes;

/// A frame, or noise, and what it says.
record Heard(Bytes bytes, Sense sense) {}
