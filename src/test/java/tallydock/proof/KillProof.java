package tallydock.proof;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tallydock.testing.Seeded;

/// Kills the program while it takes scans, again and again, and looks each time whether everything it had acknowledged
/// is in the store. Ends with 0 when nothing was found, with 1 when something was.
@Command(name = "kill", description = "Proves that no acknowledged scan is lost when the program is killed.")
final class KillProof implements Callable<Integer> {
    private static final int ROUNDS_A_FOLDER = 10;

    @Option(names = "--program", required = true, arity = "1..*", description = "The program, as one or more words.")
    private List<String> program = List.of();

    @Option(names = "--rounds", description = "How many rounds in all (default: ${DEFAULT-VALUE}).")
    private int rounds = 50;

    @Mixin
    private LongRun run = new LongRun();

    @Option(names = "--folder", required = true, description = "Where the stores that are killed lie.")
    private Path folder = Path.of("");

    public static void main(String[] args) {
        ProofProgram.run(new KillProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = KillProgress.read(run.left()).orElseGet(() -> KillProgress.begin(run.seed()));
        say("seed " + progress.seed());
        var killed = new KilledFolder(folder.resolve("killed"));
        while (progress.rounds() < rounds) {
            if (killed.rounds() == ROUNDS_A_FOLDER) {
                killed = new KilledFolder(folder.resolve("killed"));
            }
            int round = progress.rounds();
            var random = Seeded.random(progress.seed() + round);
            var kill = Kill.of(program, killed, Kill.Moment.of(round), random);
            killed.add(kill.acked());
            var check = killed.check();
            var faults = new ArrayList<>(check.faults());
            progress = progress.plus(kill.acked().size(), kill.seen(), isBeyond(check, kill.acked()));
            boolean last = killed.rounds() == ROUNDS_A_FOLDER || progress.rounds() == rounds;
            if (faults.isEmpty() && last) {
                faults.addAll(new ImageCheck(program, killed.data()).faults(killed.acked()));
            }
            if (!faults.isEmpty()) {
                return failed(round, faults, killed);
            }
            run.keep(progress.lines());
            if (last) {
                say(progress.words(rounds));
            }
        }
        return verdict(progress);
    }

    private static boolean isBeyond(StoreCheck check, List<String> acked) {
        return !check.facts().getLast().equals(acked.getLast());
    }

    private int failed(int round, List<String> faults, KilledFolder killed) {
        say("round " + (round + 1) + " failed; the store is in " + killed.data());
        faults.forEach(ProofProgram::say);
        return 1;
    }

    private int verdict(KillProgress progress) throws IOException {
        if (!progress.isEnoughInFlight()) {
            say("too few kills met a commit: " + progress.words(rounds));
            return 2;
        }
        KilledFolder.delete(folder.resolve("killed"));
        say("no acknowledged scan lost, none twice, chain and tables right: " + progress.words(rounds));
        return 0;
    }
}
