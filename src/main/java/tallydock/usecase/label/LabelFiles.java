package tallydock.usecase.label;

import java.util.List;
import tallydock.domain.label.placed.Finding;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Writes labels into files, all of a job or none.
public interface LabelFiles {
    Outcome write(LabelJob job, LabelFormat format, TargetFile target);

    /// How it ended.
    sealed interface Outcome {
        /// All labels are in the file.
        ///
        /// @param told what was shortened or allowed, each thing once
        record Written(int labels, List<Finding> told) implements Outcome {
            public Written {
                told = List.copyOf(told);
            }
        }

        /// Nothing was written, because of one label.
        ///
        /// @param label its place in the job, from 0
        record Refused(int label, List<Finding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /// The file could not be written.
        record NotSaved(TargetFile file, ReportResult.Reason reason) implements Outcome {}
    }
}
