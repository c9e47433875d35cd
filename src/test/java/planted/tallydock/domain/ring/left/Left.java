package planted.tallydock.domain.ring.left;

/// Breaks: packages form no cycle.
public record Left(planted.tallydock.domain.ring.right.Bystander other) {}
