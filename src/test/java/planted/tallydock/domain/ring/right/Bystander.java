package planted.tallydock.domain.ring.right;

/// Closes the ring with `Left`.
public record Bystander(planted.tallydock.domain.ring.left.Left other) {}
