package tallydock.store.projection;

/// Hears how far a fold of the log has come, in facts and parts of imports.
public interface Progress {
    /// For those who do not want to know.
    Progress SILENT = (_, _) -> {};

    void folded(long done, long total);
}
