package tallydock.usecase.scan;

import java.util.List;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Files of recorded scans. All of it blocks.
public interface ScanFiles {
    /// Writes the scans, the oldest first. The file appears under its name only when it is whole.
    ReportResult.Written write(List<RecordedScan> scans, TargetFile target);

    /// Reads a file that was written here, or a recorded run. The times are those since its beginning, from the epoch.
    Found read(SourceFile file);

    /// What became of the reading.
    sealed interface Found {
        /// The scans, the oldest first; at least one.
        record Scans(List<RecordedScan> scans) implements Found {
            public Scans {
                scans = List.copyOf(scans);
            }
        }

        /// `line` is where it broke, 0 where no line is to blame.
        record Refused(Why why, int line) implements Found {}
    }

    /// Why a file is of no use here.
    enum Why {
        CANNOT_OPEN,
        TOO_BIG,
        NEWER_PROGRAM,
        NOT_SCANS,
        EMPTY
    }
}
