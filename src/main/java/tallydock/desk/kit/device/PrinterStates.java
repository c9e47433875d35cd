package tallydock.desk.kit.device;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

/// How the printers of the station stand, and their jobs, as they were last heard of. FX thread.
public final class PrinterStates {
    private final ReadOnlyListWrapper<Standing> all = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Jobs> jobs = new ReadOnlyObjectWrapper<>(Jobs.NONE);

    /// A printer, what keeps it from printing, and its jobs that wait: how many for it, how many for a person, and
    /// which stock the oldest waits for that was laid out for another one than is loaded.
    public record Standing(
            Printer printer, Optional<Obstacle> obstacle, int waiting, int doubts, Optional<String> toLoad) {
        /// Whose jobs all are for what is loaded.
        public Standing(Printer printer, Optional<Obstacle> obstacle, int waiting, int doubts) {
            this(printer, obstacle, waiting, doubts, Optional.empty());
        }

        /// With the numbers of its jobs.
        public static Standing of(Printer printer, Optional<Obstacle> obstacle, Collection<PrintJob> open) {
            var mine = open.stream()
                    .filter(job -> job.order().printer().equals(printer.id()))
                    .toList();
            int doubts = (int) mine.stream()
                    .filter(job -> job.state() instanceof JobState.InDoubt)
                    .count();
            var toLoad = mine.stream()
                    .flatMap(job -> job.waitsFor(printer.media()).stream())
                    .findFirst();
            return new Standing(printer, obstacle, mine.size() - doubts, doubts, toLoad);
        }
    }

    /// Jobs that are not done, the oldest first, and the last ones that are, the newest first.
    public record Jobs(List<PrintJob> open, List<PrintJob> ended) {
        public static final Jobs NONE = new Jobs(List.of(), List.of());

        public Jobs {
            open = List.copyOf(open);
            ended = List.copyOf(ended);
        }
    }

    public ReadOnlyListProperty<Standing> all() {
        return all.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Jobs> jobs() {
        return jobs.getReadOnlyProperty();
    }

    /// It is so now.
    public void show(List<Standing> standings, Jobs now) {
        if (!now.equals(jobs.get())) {
            jobs.set(now);
        }
        if (!standings.equals(all.get())) {
            all.setAll(standings);
        }
    }
}
