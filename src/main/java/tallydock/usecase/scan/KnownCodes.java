package tallydock.usecase.scan;

/// What is known at this station: codes of the open lists and of the register. It may look them up: not on a thread
/// that must not wait.
@FunctionalInterface
public interface KnownCodes {
    boolean isKnown(String text);
}
