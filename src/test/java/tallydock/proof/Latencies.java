package tallydock.proof;

import java.util.Arrays;

/// Times of single commits, in nanoseconds.
final class Latencies {
    private long[] nanos = new long[1024];
    private int size;

    void add(long time) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = time;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    /// The time that `share` of all do not exceed, in microseconds.
    double micros(double share) {
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1L, (long) (share * size))] / 1000.0;
    }

    @Override
    public String toString() {
        return "p50 %7.0f us, p99 %7.0f us, p99.9 %7.0f us".formatted(micros(0.5), micros(0.99), micros(0.999));
    }
}
