package tallydock.print.letters;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for.
final class Lazy<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        var value = made.orElseGet(making);
        made = Optional.of(value);
        return value;
    }
}
