package tallydock.proof;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Holds a process and lets it go on, at the instant it is asked and not a process start later.
final class Signals {
    private static final int SIGCONT = 18;
    private static final int SIGSTOP = 19;

    private final MethodHandle kill;
    private final int pid;

    @SuppressWarnings("restricted")
    Signals(long pid) {
        var linker = Linker.nativeLinker();
        kill = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("kill"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        this.pid = Math.toIntExact(pid);
    }

    void hold() {
        send(SIGSTOP);
    }

    void goOn() {
        send(SIGCONT);
    }

    private void send(int signal) {
        int result;
        try {
            result = (int) kill.invokeExact(pid, signal);
        } catch (Throwable e) {
            throw new IllegalStateException("kill", e);
        }
        if (result != 0) {
            throw new IllegalStateException("process " + pid + " took no signal " + signal);
        }
    }
}
