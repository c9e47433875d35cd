package tallydock.store.health;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import tallydock.store.file.DurableFiles;

/// How long the disk takes to make 4 KiB durable, in microseconds (median).
final class ForceMeasure {
    private static final int ROUNDS = 50;
    private static final int BLOCK = 4096;

    private ForceMeasure() {}

    static long micros(Path folder) {
        var file = folder.resolve("measure");
        var nanos = new long[ROUNDS];
        DurableFiles.doing("measure " + folder, () -> {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    channel.write(ByteBuffer.allocate(BLOCK));
                    channel.force(false);
                    nanos[round] = System.nanoTime() - start;
                }
            }
        });
        DurableFiles.delete(file);
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1000;
    }
}
