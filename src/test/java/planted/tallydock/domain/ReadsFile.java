package planted.tallydock.domain;

import java.nio.file.Path;

/// Breaks: domain uses only value types.
public record ReadsFile(Path file) {}
