package tallydock.domain.document;

/// A file that is not read, why, and where that was seen.
public record Refusal(RefusalCode code, Place where) {}
