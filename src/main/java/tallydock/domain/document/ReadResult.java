package tallydock.domain.document;

/// How reading a foreign file ends. A file that is read may still have problems; they are part of its document.
public sealed interface ReadResult<T> {
    record Read<T>(T document) implements ReadResult<T> {}

    record Refused<T>(Refusal refusal) implements ReadResult<T> {}
}
