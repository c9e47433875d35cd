package tallydock.domain.fact;

/// A fact's type and the version of its payload, as written in the log.
public record TypeName(String name, int version) {
    @Override
    public String toString() {
        return name + "/" + version;
    }
}
