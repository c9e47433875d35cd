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

    /// A printer, what keeps it from printing, and how many of its jobs wait, for it or for a person.
    public record Standing(Printer printer, Optional<Obstacle> obstacle, int waiting, int doubts) {
        /// With the numbers of its jobs.
        public static Standing of(Printer printer, Optional<Obstacle> obstacle, Collection<PrintJob> open) {
            var mine = open.stream()
                    .filter(job -> job.order().printer().equals(printer.id()))
                    .toList();
            int doubts = (int) mine.stream()
                    .filter(job -> job.state() instanceof JobState.InDoubt)
                    .count();
            return new Standing(printer, obstacle, mine.size() - doubts, doubts);
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
