package tallydock.proof.window;

import java.lang.management.ManagementFactory;

/// What a program keeps in memory.
final class Heap {
    private Heap() {}

    /// What is in use once all that can go has gone, in KB.
    static String afterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return Long.toString(memory.getHeapMemoryUsage().getUsed() / 1024);
    }
}
