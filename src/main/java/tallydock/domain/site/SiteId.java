package tallydock.domain.site;

/// The short name of a site (warehouse or seller's packing room), given at set-up.
public record SiteId(String name) {
    public static final SiteId DEFAULT = new SiteId("main");

    public SiteId {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException("not a site name: '" + name + "' (a-z, 0-9 and -, at most 32)");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
