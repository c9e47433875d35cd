package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws ZPL with zpl-renderer-js, which knows nothing of us. One process draws a list of jobs.
final class ZplPeer {
    /// What it takes; the label's size is given so that it comes out in our dots.
    private static final int DOTS_A_MM = 8;

    private final Path folder;
    private final Path modules;
    private final Path script;
    private final List<String> list = new ArrayList<>();

    ZplPeer(Path folder, Path modules, Path script) {
        this.folder = folder;
        this.modules = modules;
        this.script = script;
    }

    /// Notes a job.
    void add(byte[] zpl, int width, int height, Path picture) throws IOException {
        var job = folder.resolve("job-" + list.size() + ".zpl");
        Files.write(job, zpl);
        list.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%.4f\t%.4f\t%d",
                job,
                picture,
                (double) width / DOTS_A_MM,
                (double) height / DOTS_A_MM,
                DOTS_A_MM));
    }

    /// Draws what was noted; how many labels each job has, in the order they were noted.
    List<Integer> draw() throws IOException, InterruptedException {
        var jobs = folder.resolve("jobs.txt");
        Files.write(jobs, list);
        list.clear();
        return Programs.lines(folder, List.of("node", script.toString(), modules.toString(), jobs.toString())).stream()
                .map(line -> Integer.parseInt(line.split("\t", -1)[1]))
                .toList();
    }
}
