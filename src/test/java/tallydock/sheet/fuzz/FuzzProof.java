package tallydock.sheet.fuzz;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tallydock.proof.LongRun;
import tallydock.proof.ProofProgram;

/// Damages sheets for as many rounds as one likes. Ends with 0 when all was well, with 1 when something was found.
@Command(name = "fuzz", description = "Proves that no damaged sheet crashes, hangs or reaches for anything else.")
final class FuzzProof implements Callable<Integer> {
    private static final int PACE = 250;

    @Option(names = "--rounds", description = "How many rounds in all (default: ${DEFAULT-VALUE}).")
    private int rounds = 2_000;

    @Mixin
    private LongRun kept = new LongRun();

    @Option(names = "--folder", required = true, description = "Where the damaged files lie.")
    private Path folder = Path.of("");

    private int done;
    private int rows;

    public static void main(String[] args) {
        ProofProgram.run(new FuzzProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long seed = resumed();
        say("seed " + seed);
        int rowsBefore = rows;
        try (var run = new FuzzRun(folder, seed, true)) {
            while (done < rounds) {
                run.round(done++);
                rows = rowsBefore + run.rows();
                if (done % PACE == 0 || done == rounds || !run.faults().isEmpty()) {
                    run.listen();
                    kept.keep(List.of("seed=" + seed, "done=" + done, "rows=" + rows));
                    say(words());
                }
                if (!run.faults().isEmpty()) {
                    run.faults().forEach(ProofProgram::say);
                    say("the file is in " + folder);
                    return 1;
                }
            }
        }
        return verdict();
    }

    private int verdict() {
        boolean enough = 5 * rows >= done;
        say((enough ? "no damaged sheet did harm: " : "too few were read: ") + words());
        return enough ? 0 : 1;
    }

    private String words() {
        return "%d of %d rounds, %d ended in rows".formatted(done, rounds, rows);
    }

    /// The seed of this run, or of the one that goes on: its lines have the seed, the rounds done and those with rows.
    private long resumed() throws IOException {
        var lines = kept.left();
        if (lines.isEmpty()) {
            return kept.seed();
        }
        var numbers = LongRun.numbers(lines);
        done = Math.toIntExact(numbers.get(1));
        rows = Math.toIntExact(numbers.get(2));
        return numbers.getFirst();
    }
}
