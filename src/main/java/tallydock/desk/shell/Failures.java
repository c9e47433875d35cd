package tallydock.desk.shell;

import java.util.Arrays;
import java.util.Locale;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.StorageFault;

/// Failures as a person reads them: what failed, what to do next, and a code that is the same for the same failure.
public final class Failures {
    private static final int SHORT = 0xFFFFFF;

    private Failures() {}

    /// Nobody foresaw it.
    public static Failure of(Throwable cause) {
        return cause instanceof StorageFault fault ? of(fault) : of(Say.key("shell.failed"), cause);
    }

    /// It is known what did not work; where the store is to blame, what is wrong with it and what to do about that.
    static Failure of(Say sentence, Throwable cause) {
        if (cause instanceof StorageFault fault) {
            var why = of(fault);
            return new Failure(Say.key("shell.failed-since", sentence, why.sentence()), why.nextStep(), why.code());
        }
        return new Failure(sentence, Say.key("shell.failed.next"), code(cause));
    }

    /// The store cannot be used.
    static Failure of(StorageFault fault) {
        var code = "TD-STORE-" + fault.reason().name();
        return switch (fault.reason()) {
            case DISK_FULL -> new Failure(Say.key("shell.store.full"), Say.key("shell.store.full.next"), code);
            case READ_ONLY ->
                new Failure(Say.key("shell.store.read-only"), Say.key("shell.store.read-only.next"), code);
            case IN_USE -> new Failure(Say.key("shell.store.in-use"), Say.key("shell.store.in-use.next"), code);
            case NEWER_VERSION -> new Failure(Say.key("shell.store.newer"), Say.key("shell.store.newer.next"), code);
            case CORRUPT -> new Failure(Say.key("shell.store.corrupt"), Say.key("shell.store.corrupt.next"), code);
            case IO_ERROR -> new Failure(Say.key("shell.store.disk"), Say.key("shell.store.disk.next"), code);
            case NOT_LOCAL ->
                new Failure(Say.key("shell.store.not-local"), Say.key("shell.store.not-local.next"), code);
        };
    }

    /// Kind and place of the failure, in six characters.
    static String code(Throwable cause) {
        var place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("tallydock."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (cause.getClass().getName() + place).hashCode() & SHORT;
        return "TD-%06X".formatted(hash).toUpperCase(Locale.ROOT);
    }
}
