package tallydock.sheet.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.testing.Seeded;

/// Damages files and has them read, a round each. Every round ends in rows or in a refusal, in time, and
/// touches nothing else.
final class FuzzRun implements AutoCloseable {
    private static final String CANARY = "canary-of-the-fuzz-run";

    private final Path folder;
    private final long seed;
    private final List<CorpusFile> corpus;
    private final ServerSocket listener;
    private final Path canary;
    private final List<String> faults = new ArrayList<>();
    private Optional<SheetProcess> process = Optional.empty();
    private int rows;
    private int rounds;

    FuzzRun(Path folder, long seed, boolean longFilesToo) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.seed = seed;
        this.corpus = CorpusFile.all(longFilesToo);
        this.listener = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        this.canary = folder.resolve("canary.txt");
        Files.writeString(canary, CANARY);
    }

    /// What went wrong so far, in words; the file of each is kept in the folder.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// How many rounds ended in rows.
    int rows() {
        return rows;
    }

    int rounds() {
        return rounds;
    }

    /// Round `number` is the same for the same seed, whatever was run before.
    void round(int number) throws IOException, InterruptedException {
        var random = Seeded.random(seed + number);
        var source = corpus.get(random.nextInt(corpus.size()));
        var outside = new Damage.Outside(
                canary.toUri().toString(), "http://127.0.0.1:" + listener.getLocalPort() + "/" + number);
        var file = folder.resolve("round-" + number + ".bin");
        Files.write(file, new Damage(random, outside).of(Files.readAllBytes(source.path())));
        var answer = ask(source.kind(), file);
        rounds++;
        if (answer.startsWith("rows ")) {
            rows++;
        }
        if (answer.startsWith("rows ") || answer.startsWith("refused ")) {
            Files.delete(file);
        } else {
            faults.add("round " + number + ", " + source.path().getFileName() + " as " + source.kind() + ": " + answer);
        }
    }

    /// Says whether anybody called the address that the files name.
    void listen() throws IOException {
        listener.setSoTimeout(1);
        try (var caller = listener.accept()) {
            faults.add("somebody called from " + caller.getRemoteSocketAddress());
        } catch (SocketTimeoutException _) {
            // nobody called
        }
    }

    private String ask(String kind, Path file) throws IOException, InterruptedException {
        if (process.isEmpty()) {
            process = Optional.of(SheetProcess.start(CANARY, folder.resolve("errors.txt")));
        }
        String answer = process.get().read(kind, file).orElse("no answer in time");
        if (!answer.startsWith("rows ") && !answer.startsWith("refused ") && !answer.startsWith("threw ")) {
            process.get().close();
            process = Optional.empty();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        process.ifPresent(SheetProcess::close);
        listener.close();
    }
}
