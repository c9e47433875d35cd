package tallydock.desk.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.repair.Meant;

/// Scans on their way to whoever takes them, in the order they came. One that may mean something else waits until it is
/// looked up, and those behind it with it. FX thread.
final class ScanQueue {
    /// Looks up elsewhere what a text means, and answers on this thread; never with another `Perhaps`.
    interface Asking {
        void ask(Meant.Perhaps perhaps, Consumer<Meant> answer);
    }

    /// A scan, what it may mean, and whether a person's key came just before it.
    record Arrived(RawScan scan, Meant meant, boolean followsTyping) {}

    private final Asking asking;
    private final BiConsumer<RawScan, Boolean> taken;
    private final Consumer<RawScan> garbled;
    private final Deque<Arrived> waiting = new ArrayDeque<>();
    private boolean isAsking;

    /// `taken` gets each scan as it was meant, `garbled` those nobody can read.
    ScanQueue(Asking asking, BiConsumer<RawScan, Boolean> taken, Consumer<RawScan> garbled) {
        this.asking = asking;
        this.taken = taken;
        this.garbled = garbled;
    }

    /// Whether no scan waits to be looked up.
    boolean isEmpty() {
        return !isAsking && waiting.isEmpty();
    }

    void take(Arrived arrived) {
        waiting.add(arrived);
        goOn();
    }

    private void goOn() {
        while (!isAsking && !waiting.isEmpty()) {
            var next = waiting.remove();
            hand(next, next.meant);
        }
    }

    private void hand(Arrived arrived, Meant meant) {
        switch (meant) {
            case Meant.Surely(var text) -> taken.accept(arrived.scan.meaning(text), arrived.followsTyping);
            case Meant.Garbled _ -> garbled.accept(arrived.scan);
            case Meant.Perhaps perhaps -> {
                isAsking = true;
                asking.ask(perhaps, answer -> answered(arrived, answer));
            }
        }
    }

    private void answered(Arrived arrived, Meant answer) {
        isAsking = false;
        hand(arrived, answer);
        goOn();
    }
}
