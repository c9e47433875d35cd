package tallydock.desk.devices;

import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Writes the test codes on one page, to be printed or held before a scanner. It blocks.
public interface CodePicture {
    ReportResult.Written write(TargetFile target);
}
