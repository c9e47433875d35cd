package tallydock.domain.fact;

import java.util.Optional;
import java.util.UUID;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Withdrawal;
import tallydock.domain.site.StationId;

/// What became of labels that were ordered at a station.
public sealed interface PrintFact extends OnPaper {
    /// What follows the id of the station in the key of the stream.
    String PRINTS = "/prints";

    /// The order it is about.
    JobId job();

    /// Apart from what else happens at a station, so that neither is slowed by the other.
    static StreamId stream(StationId station) {
        return new StreamId(StreamKind.STATION, station + PRINTS);
    }

    /// Whose prints a stream holds; empty where it holds something else.
    static Optional<StationId> station(StreamId stream) {
        return Optional.of(stream.key())
                .filter(key -> stream.kind() == StreamKind.STATION && key.endsWith(PRINTS))
                .map(key -> new StationId(UUID.fromString(key.substring(0, key.length() - PRINTS.length()))));
    }

    /// Somebody ordered labels; all of them were laid out before. The job bears the id of this fact.
    record LabelsOrdered(JobId job, PrintOrder order) implements PrintFact {}

    /// Their first byte leaves once this is durable.
    record LabelsSending(JobId job, LabelRange labels) implements PrintFact {}

    /// The printer, or the queue of the system, has all their bytes.
    record LabelsSent(JobId job, LabelRange labels) implements PrintFact {}

    /// Bytes of them left, and it is not known what became of them. Nothing of the job is sent until a person decides.
    record LabelsUnknown(JobId job, LabelRange labels, Doubt why) implements PrintFact {}

    /// No byte of them left.
    record LabelsFailed(JobId job, LabelRange labels, Obstacle why) implements PrintFact {}

    /// A person looked at the labels in doubt: the job goes on from this one, and is done where there is none.
    ///
    /// @param goOnFrom the number of the first label still to be printed, at most one after the last of `doubt`
    record DoubtDecided(JobId job, LabelRange doubt, int goOnFrom) implements PrintFact {
        /// Whether nothing is left to be printed.
        public boolean isEnd() {
            return goOnFrom > doubt.all();
        }
    }

    /// What is left of the job is not wanted any more.
    ///
    /// @param why where no person dropped it
    record JobDropped(JobId job, Optional<Withdrawal> why) implements PrintFact {
        /// A person dropped it.
        public JobDropped(JobId job) {
            this(job, Optional.empty());
        }
    }
}
