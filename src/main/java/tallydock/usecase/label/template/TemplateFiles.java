package tallydock.usecase.label.template;

import java.util.Optional;
import tallydock.domain.label.Template;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Templates carried from one site to another as files.
public interface TemplateFiles {
    ReportResult.Written write(Template template, TargetFile target);

    /// The template in a file; empty when the file cannot be read, is no template, or was written by a newer program.
    Optional<Template> read(SourceFile file);
}
