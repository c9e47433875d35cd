package tallydock.wire;

import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.TypeName;

/// A fact as the log keeps it: its type, and its payload as UTF-8 JSON.
public record Encoded(TypeName type, Bytes payload) {}
