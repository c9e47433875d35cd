package tallydock.usecase.report;

import tallydock.usecase.TargetFile;

/// Every way the making of a report can end.
public sealed interface ReportResult {
    /// No packing list of that shipment is complete in this store, so there is nothing to compare with.
    record NoPackingList() implements ReportResult {}

    /// How the writing of the file ended.
    sealed interface Written extends ReportResult {}

    record Saved(TargetFile file, long bytes) implements Written {}

    /// The file is not there, or is still the one that was there before.
    record NotSaved(TargetFile file, Reason reason) implements Written {}

    /// Why a file could not be written, so far as a person can do something about it.
    enum Reason {
        /// The folder does not exist, or the name cannot be the name of a file.
        NO_SUCH_PLACE,
        /// The place is read-only, or the file is open in another program.
        NOT_ALLOWED,
        /// The disk is full or failed.
        DISK
    }
}
