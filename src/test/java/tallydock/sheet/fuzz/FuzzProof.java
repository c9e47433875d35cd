package tallydock.sheet.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.proof.ProofProgram;

/// Damages sheets for as many rounds as one likes. Ends with 0 when all was well, with 1 when something was found.
@Command(name = "fuzz", description = "Proves that no damaged sheet crashes, hangs or reaches for anything else.")
final class FuzzProof implements Callable<Integer> {
    private static final int PACE = 250;

    @Option(names = "--rounds", description = "How many rounds in all (default: ${DEFAULT-VALUE}).")
    private int rounds = 2_000;

    @Option(names = "--state", description = "Remembers in this file how far it came, and goes on from there.")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--seed", description = "What chance begins with.")
    private long seed = System.nanoTime();

    @Option(names = "--folder", required = true, description = "Where the damaged files lie.")
    private Path folder = Path.of("");

    private int done;
    private int rows;

    public static void main(String[] args) {
        ProofProgram.run(new FuzzProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        resume();
        say("seed " + seed);
        int rowsBefore = rows;
        try (var run = new FuzzRun(folder, seed, true)) {
            while (done < rounds) {
                run.round(done++);
                rows = rowsBefore + run.rows();
                if (done % PACE == 0 || done == rounds || !run.faults().isEmpty()) {
                    run.listen();
                    keep();
                    say(words());
                }
                if (!run.faults().isEmpty()) {
                    run.faults().forEach(FuzzProof::say);
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

    private void resume() throws IOException {
        if (state.isPresent() && Files.exists(state.get())) {
            var lines = new Properties();
            try (var in = Files.newBufferedReader(state.get())) {
                lines.load(in);
            }
            seed = Long.parseLong(lines.getProperty("seed"));
            done = Integer.parseInt(lines.getProperty("done"));
            rows = Integer.parseInt(lines.getProperty("rows"));
        }
    }

    private void keep() throws IOException {
        if (state.isPresent()) {
            var next = state.get().resolveSibling(state.get().getFileName() + ".next");
            Files.writeString(next, "seed=%d%ndone=%d%nrows=%d%n".formatted(seed, done, rows));
            Files.move(next, state.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
