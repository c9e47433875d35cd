package tallydock.desk.kit.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.printer.LabelRun;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles;
import tallydock.usecase.label.LabelJob;

/// Writes a batch into a file, off the FX thread, and says how that ended.
record FileWork(LabelWays ways) {
    /// All of the batch, or none.
    LabelState write(LabelBatch all, LabelTarget.ToFile file, String place, boolean isAllowed) {
        var labels = new ArrayList<LabelValues>();
        all.runs()
                .forEach(run -> Stream.generate(run::values).limit(run.count()).forEach(labels::add));
        var job = new LabelJob(all.template(), file.loaded(), file.head(), labels, isAllowed);
        return switch (ways.files().write(job, file.format(), new TargetFile(place))) {
            case LabelFiles.Outcome.Written written -> new LabelState.Saved(place, written.labels());
            case LabelFiles.Outcome.Refused(var label, var findings) -> refused(all, file, label + 1, findings);
            case LabelFiles.Outcome.NotSaved(var target, var reason) ->
                new LabelState.NotSaved(target.location(), reason);
        };
    }

    private LabelState refused(LabelBatch all, LabelTarget.ToFile file, int label, List<Finding> findings) {
        var wouldDo = ways.pictures().fitting(all.template(), file.head(), at(all.runs(), label));
        boolean isRefused = findings.stream().anyMatch(finding -> finding.weight() == Finding.Weight.REFUSES);
        return isRefused
                ? new LabelState.Refused(label, findings, wouldDo)
                : new LabelState.NeedsWord(label, findings, wouldDo);
    }

    /// What the label of this number says, from 1.
    static LabelValues at(List<LabelRun> runs, int label) {
        int left = label;
        for (var run : runs) {
            left -= run.count();
            if (left <= 0) {
                return run.values();
            }
        }
        return runs.getLast().values();
    }
}
