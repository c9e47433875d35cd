package tallydock.proof;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.testing.Seeded;
import tallydock.usecase.StorageFault;

/// Cuts the power of a disk while the program takes scans: the image of the disk is snapshot at one instant as the
/// loop device has it, with nothing of what only the page cache knows, and every scan acknowledged before that must be
/// in it. The program itself runs on and is cut again. Ends with 0 when nothing was lost, with 1 when something was.
@Command(name = "power-cut", description = "Proves that no acknowledged scan is lost when the power fails.")
final class PowerCutProof implements Callable<Integer> {
    private static final int SHORTEST_MS = 30;
    private static final int LONGER_MS = 400;
    private static final int ACKS_BETWEEN = 20;

    @Option(names = "--program", required = true, arity = "1..*", description = "The program, as one or more words.")
    private List<String> program = List.of();

    @Option(names = "--cuts", description = "How many cuts (default: ${DEFAULT-VALUE}).")
    private int cuts = 20;

    @Option(names = "--seed", description = "What chance begins with.")
    private long seed = System.nanoTime();

    @Option(names = "--image", required = true, description = "The disk's image, in a folder that can make reflinks.")
    private Path image = Path.of("");

    @Option(names = "--disk", required = true, description = "Where the disk is mounted.")
    private Path disk = Path.of("");

    private final List<Long> lost = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long acks;

    public static void main(String[] args) {
        ProofProgram.run(new PowerCutProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        say("seed " + seed);
        var random = Seeded.random(seed);
        var folder = new KilledFolder(disk.resolve("cut"));
        var command = Stream.concat(program.stream(), folder.receive().stream()).toList();
        var station = StationProcess.start(command, new EndlessScans(random), folder.errors());
        try {
            for (int cut = 0; cut < cuts; cut++) {
                cut(station, folder.data(), random);
            }
        } finally {
            station.kill();
        }
        return verdict();
    }

    private void cut(StationProcess station, Path data, RandomGenerator random)
            throws IOException, InterruptedException {
        station.awaitAcks(station.acked().size() + ACKS_BETWEEN);
        LockSupport.parkNanos(1_000_000L * (SHORTEST_MS + random.nextInt(LONGER_MS)));
        var acked = station.acked();
        try (var copy = DiskCopy.of(image)) {
            station.signals().hold();
            copy.mount();
            check(copy.path(disk, data), acked);
        }
        station.signals().goOn();
    }

    private void check(Path data, List<String> acked) {
        acks = acked.size();
        try {
            var check = StoreCheck.of(data, acked);
            lost.add(check.lost());
            faults.addAll(check.faults());
        } catch (StorageFault fault) {
            lost.add((long) acked.size());
            faults.add("the store cannot be opened: " + fault.getMessage());
        }
    }

    private int verdict() {
        faults.forEach(ProofProgram::say);
        long bad = lost.stream().filter(count -> count > 0).count();
        long sum = lost.stream().mapToLong(Long::longValue).sum();
        say(
                "%d cuts, %d scans acknowledged before the last; acknowledged scans were lost in %d cuts, %d in all, at most %d in one"
                        .formatted(lost.size(), acks, bad, sum, Collections.max(lost)));
        say("lost by cut: " + lost);
        return faults.isEmpty() ? 0 : 1;
    }
}
