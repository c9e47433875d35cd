package tallydock.proof.labels;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tallydock.domain.label.Modules;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.print.symbol.LabelSymbols;
import tallydock.proof.LongRun;
import tallydock.proof.ProofProgram;
import tallydock.proof.labels.SymbolProgress.Count;
import tallydock.testing.Seeded;

/// Compares our symbols with those of zint, module for module, on payloads of chance. Ends with 0 when all are the
/// same, with 1 when one is not.
@Command(name = "symbols", description = "Proves that symbols are drawn as an encoder of other people draws them.")
final class SymbolProof implements Callable<Integer> {
    private static final int BATCH = 100;

    @Option(names = "--payloads", description = "How many payloads of each family (default: ${DEFAULT-VALUE}).")
    private int payloads = 5_000;

    @Mixin
    private LongRun run = new LongRun();

    @Option(names = "--folder", required = true, description = "Where files may be written.")
    private Path folder = Path.of("");

    @Option(names = "--planted", description = "With a mistake: every 50th payload has its last sign changed.")
    private boolean planted;

    private final LabelSymbols ours = new LabelSymbols();

    public static void main(String[] args) {
        ProofProgram.run(new SymbolProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = SymbolProgress.read(run.left(), run.seed());
        say("seed " + progress.seed());
        var zint = new Zint(folder.toAbsolutePath());
        for (var family : PayloadFamily.values()) {
            for (int done = progress.done(family); done < payloads; done = progress.done(family)) {
                var random = Seeded.random(
                        progress.seed() + 1_000_003L * family.name().hashCode() + done);
                var batch = new ArrayList<String>();
                while (batch.size() < Math.min(BATCH, payloads - done)) {
                    batch.add(family.payload(random));
                }
                progress = progress.plus(family, compared(family, batch, zint));
                run.keep(progress.lines());
            }
            say(words(family, progress.count(family)));
        }
        int differing = progress.differing();
        say(differing == 0 ? "all are drawn as zint draws them" : differing + " payloads are drawn otherwise by zint");
        return differing == 0 ? 0 : 1;
    }

    private static String words(PayloadFamily family, Count count) {
        String free = count.free() == 0 ? "" : ", %d in another way of the same length".formatted(count.free());
        int same = count.done() - count.free() - count.differing();
        return "%s: %d of %d module for module%s".formatted(family, same, count.done(), free);
    }

    private Count compared(PayloadFamily family, List<String> payloads, Zint zint)
            throws IOException, InterruptedException {
        var drawn = payloads.stream().map(payload -> drawn(family, payload)).toList();
        var meant = new ArrayList<>(payloads);
        for (int i = 0; planted && i < meant.size(); i += 50) {
            meant.set(i, family.changed(meant.get(i)));
        }
        var theirs = zint.draw(family, meant, drawn);
        int free = 0;
        int differing = 0;
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).equals(theirs.get(i))) {
                continue;
            }
            if (family.isFree() && isAsLarge(drawn.get(i), theirs.get(i))) {
                free++;
            } else {
                differing++;
                say(family + " differs: " + payloads.get(i));
            }
        }
        return new Count(payloads.size(), free, differing);
    }

    private static boolean isAsLarge(Modules one, Modules other) {
        return one.width() == other.width() && one.height() == other.height();
    }

    private Modules drawn(PayloadFamily family, String payload) {
        return switch (ours.encode(family.kind(), payload)) {
            case Encoded.Drawn drawn -> drawn.modules();
            case Encoded.Refused(var why) -> throw new IllegalStateException(payload + " is refused: " + why);
        };
    }
}
