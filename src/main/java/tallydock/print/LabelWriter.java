package tallydock.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Placed;
import tallydock.filing.WholeFile;
import tallydock.print.label.Png;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;
import tallydock.print.pdf.LabelPdf;
import tallydock.print.thermal.Epl;
import tallydock.print.thermal.ThermalLanguage;
import tallydock.print.thermal.Tspl;
import tallydock.print.thermal.Zpl;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.LabelJob;
import tallydock.usecase.report.ReportResult;

/// Writes labels into files. Every label is laid out before the first is written, so that a job ends whole
/// or not at all.
public final class LabelWriter implements LabelFiles {
    /// What rolls have between two labels, where nobody said otherwise.
    private static final int GAP_UM = 3_000;

    private final Letters letters;
    private final Marking marking;

    public LabelWriter(Letters letters) {
        this(letters, Optional.empty());
    }

    /// With a mark they are not to be used: each says so along its upper edge.
    public LabelWriter(Letters letters, Optional<String> mark) {
        this.letters = letters;
        this.marking = new Marking(letters, mark);
    }

    @Override
    public Outcome write(LabelJob job, LabelFormat format, TargetFile target) {
        var placing = marking.of(job.template(), job.stock(), job.head());
        var placed = new ArrayList<Placed>();
        Set<Finding> told = new LinkedHashSet<>();
        for (int i = 0; i < job.labels().size(); i++) {
            var label = placing.apply(job.labels().get(i));
            if (label.isRefused() || !(label.isFine() || job.isAllowed())) {
                return new Outcome.Refused(i, label.findings());
            }
            placed.add(label);
            told.addAll(label.findings());
        }
        return switch (save(job, placed, format, target)) {
            case ReportResult.Saved _ -> new Outcome.Written(placed.size(), List.copyOf(told));
            case ReportResult.NotSaved(var file, var reason) -> new Outcome.NotSaved(file, reason);
        };
    }

    private ReportResult.Written save(LabelJob job, List<Placed> labels, LabelFormat format, TargetFile target) {
        return switch (format) {
            case PDF -> WholeFile.save(target, out -> pdf(job, labels, out));
            case PNG -> pictures(labels, target);
            case ZPL -> WholeFile.save(target, out -> thermal(labels, new Zpl(letters), out));
            case TSPL -> WholeFile.save(target, out -> thermal(labels, new Tspl(letters, GAP_UM), out));
            case EPL -> WholeFile.save(target, out -> thermal(labels, new Epl(letters, GAP_UM), out));
        };
    }

    private void pdf(LabelJob job, List<Placed> labels, OutputStream out) throws IOException {
        try (var pdf = new LabelPdf(job.stock(), job.head(), letters)) {
            for (var label : labels) {
                pdf.add(label);
            }
            pdf.write(out);
        }
    }

    private static void thermal(List<Placed> labels, ThermalLanguage language, OutputStream out) throws IOException {
        for (var label : labels) {
            out.write(language.write(label, 1));
        }
    }

    /// One label is the file itself; of several each has its number before the ending. The first that cannot be
    /// written ends it.
    private ReportResult.Written pictures(List<Placed> labels, TargetFile target) {
        var renderer = new RasterRenderer(letters);
        ReportResult.Written last = new ReportResult.Saved(target, 0);
        for (int i = 0; i < labels.size() && last instanceof ReportResult.Saved; i++) {
            byte[] picture = Png.of(renderer.draw(labels.get(i)), labels.get(i).head());
            String place = labels.size() == 1 ? target.location() : numbered(target.location(), i + 1);
            last = WholeFile.save(new TargetFile(place), out -> out.write(picture));
        }
        return last;
    }

    private static String numbered(String place, int number) {
        int name = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1;
        int dot = place.lastIndexOf('.');
        int end = dot > name ? dot : place.length();
        return place.substring(0, end) + "-" + number + place.substring(end);
    }
}
