package tallydock.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.Png;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;
import tallydock.print.pdf.LabelPdf;
import tallydock.print.symbol.LabelSymbols;
import tallydock.print.thermal.Epl;
import tallydock.print.thermal.ThermalLanguage;
import tallydock.print.thermal.Tspl;
import tallydock.print.thermal.Zpl;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.LabelJob;
import tallydock.usecase.report.ReportResult.Reason;

/// Writes labels into files. Every label is laid out before the first is written, so that a job ends whole
/// or not at all.
public final class LabelWriter implements LabelFiles {
    /// What rolls have between two labels, where nobody said otherwise.
    private static final int GAP_UM = 3_000;

    private final Letters letters;

    public LabelWriter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Outcome write(LabelJob job, LabelFormat format, TargetFile target) {
        var layout = new LabelLayout(job.template(), job.stock(), job.head(), letters, new LabelSymbols());
        var placed = new ArrayList<Placed>();
        Set<Finding> told = new LinkedHashSet<>();
        for (int i = 0; i < job.labels().size(); i++) {
            var label = layout.place(job.labels().get(i));
            if (label.isRefused() || !(label.isFine() || job.isAllowed())) {
                return new Outcome.Refused(i, label.findings());
            }
            placed.add(label);
            told.addAll(label.findings());
        }
        try {
            save(job, placed, format, Path.of(target.location()));
            return new Outcome.Written(placed.size(), List.copyOf(told));
        } catch (NoSuchFileException | InvalidPathException _) {
            return new Outcome.NotSaved(target, Reason.NO_SUCH_PLACE);
        } catch (AccessDeniedException _) {
            return new Outcome.NotSaved(target, Reason.NOT_ALLOWED);
        } catch (IOException _) {
            return new Outcome.NotSaved(target, Reason.DISK);
        }
    }

    private void save(LabelJob job, List<Placed> labels, LabelFormat format, Path target) throws IOException {
        switch (format) {
            case PDF -> replace(target, pdf(job, labels));
            case PNG -> pictures(labels, target);
            case ZPL -> replace(target, thermal(labels, new Zpl(letters)));
            case TSPL -> replace(target, thermal(labels, new Tspl(letters, GAP_UM)));
            case EPL -> replace(target, thermal(labels, new Epl(letters, GAP_UM)));
        }
    }

    private byte[] pdf(LabelJob job, List<Placed> labels) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new LabelPdf(job.stock(), job.head(), letters)) {
            for (var label : labels) {
                pdf.add(label);
            }
            pdf.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] thermal(List<Placed> labels, ThermalLanguage language) {
        var out = new ByteArrayOutputStream();
        labels.forEach(label -> out.writeBytes(language.write(label, 1)));
        return out.toByteArray();
    }

    /// One label is the file itself; of several each has its number before the ending.
    private void pictures(List<Placed> labels, Path target) throws IOException {
        var renderer = new RasterRenderer(letters);
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        for (int i = 0; i < labels.size(); i++) {
            byte[] picture = Png.of(renderer.draw(labels.get(i)), labels.get(i).head());
            String numbered = name.substring(0, dot) + "-" + (i + 1) + name.substring(dot);
            replace(labels.size() == 1 ? target : target.resolveSibling(numbered), picture);
        }
    }

    /// What was there before stays until the new file is whole.
    private static void replace(Path target, byte[] content) throws IOException {
        var beside = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".part");
        Files.write(beside, content);
        Files.move(beside, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
    }
}
