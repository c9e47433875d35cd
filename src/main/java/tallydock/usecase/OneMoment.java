package tallydock.usecase;

import java.util.function.Supplier;

/// Reads several things as they were together, while scans go on.
public interface OneMoment {
    /// For a store that does not change while it is read.
    OneMoment STILL = new OneMoment() {
        @Override
        public <T> T of(Supplier<T> reading) {
            return reading.get();
        }
    };

    /// All that `reading` asks of the lists, tallies and the log on this thread is of the moment it began.
    <T> T of(Supplier<T> reading);
}
