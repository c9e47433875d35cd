package tallydock.usecase.printing;

/// Sends what was ordered, on threads of its own.
public interface PrintQueue {
    /// Something changed: a job was ordered or decided about, or a printer set up. Returns at once.
    void look();
}
