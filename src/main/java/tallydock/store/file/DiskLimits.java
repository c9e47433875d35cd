package tallydock.store.file;

/// How much room must be left on the disk, in bytes: below `warn` the clerk is told, below `stop` nothing is accepted.
/// `ballast` is kept aside to be freed when even that is gone, so that what is open can be finished.
public record DiskLimits(long warn, long stop, long ballast) {
    public static final DiskLimits STANDARD = new DiskLimits(5L << 30, 500L << 20, 64L << 20);
}
