package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sees from outside whether a process writes its store's log at this instant: one of its threads is in `pwrite`,
/// `fsync` or `fdatasync` on the write-ahead log, which SQLite touches in a COMMIT alone (a checkpoint apart, which
/// waits for two idle seconds). Linux; where the kernel does not tell, nothing is seen.
final class CommitWatch {
    private static final Map<String, Set<String>> WRITING =
            Map.of("amd64", Set.of("18", "74", "75"), "aarch64", Set.of("68", "82", "83"));

    private final Path process;
    private final Set<String> calls = WRITING.getOrDefault(System.getProperty("os.arch", ""), Set.of());

    CommitWatch(long pid) {
        process = Path.of("/proc", Long.toString(pid));
    }

    boolean isCommitting() {
        try (var tasks = Files.newDirectoryStream(process.resolve("task"))) {
            for (var task : tasks) {
                if (isInLog(Files.readString(task.resolve("syscall")))) {
                    return true;
                }
            }
        } catch (IOException _) {
            return false;
        }
        return false;
    }

    private boolean isInLog(String call) throws IOException {
        var words = List.of(call.strip().split(" "));
        if (words.size() < 2 || !calls.contains(words.getFirst())) {
            return false;
        }
        int descriptor = Integer.decode(words.get(1));
        var file = Files.readSymbolicLink(process.resolve("fd").resolve(Integer.toString(descriptor)));
        return file.toString().endsWith(".db-wal");
    }
}
