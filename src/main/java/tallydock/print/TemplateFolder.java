package tallydock.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tallydock.domain.label.Template;
import tallydock.filing.WholeFile;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.template.TemplateFiles;
import tallydock.usecase.report.ReportResult;
import tallydock.wire.TemplateFile;

/// Templates in files of this computer. Reading is bounded.
public final class TemplateFolder implements TemplateFiles {
    @Override
    public ReportResult.Written write(Template template, TargetFile target) {
        return WholeFile.save(target, out -> out.write(TemplateFile.write(template)));
    }

    @Override
    public Optional<Template> read(SourceFile file) {
        try (var in = Files.newInputStream(Path.of(file.location()))) {
            return TemplateFile.read(in.readNBytes(TemplateFile.MOST_BYTES + 1));
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
