package tallydock.domain.fact;

/// What happened to a station itself.
public sealed interface StationFact extends Fact {
    /// The first fact of every epoch: the store was made, restored from a backup, or saved from a damaged file.
    record EpochStarted(EpochReason reason, String programVersion) implements StationFact {}

    /// Why an epoch began. The names are written into the log.
    enum EpochReason {
        FIRST_START,
        RESTORED,
        RECOVERED
    }
}
