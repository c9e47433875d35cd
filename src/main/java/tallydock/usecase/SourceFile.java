package tallydock.usecase;

/// A file a person chose. `location` means something to the adapter that opens it and to nobody else.
public record SourceFile(String location) {
    public SourceFile {
        if (location.isBlank()) {
            throw new IllegalArgumentException("a file has a location");
        }
    }
}
