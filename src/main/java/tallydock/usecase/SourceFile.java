package tallydock.usecase;

/// A file that a person named. What it says is a place only the adapters can open.
public record SourceFile(String location) {
    /// The last part of the place, for people and for the log.
    public String name() {
        int slash = Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\'));
        return location.substring(slash + 1);
    }
}
