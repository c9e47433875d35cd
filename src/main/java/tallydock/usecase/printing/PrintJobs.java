package tallydock.usecase.printing;

import java.util.List;
import java.util.Optional;
import tallydock.domain.printer.JobId;
import tallydock.domain.printing.PrintJob;

/// The print jobs of this station.
public interface PrintJobs {
    /// Those that are neither done nor dropped, the oldest first.
    List<PrintJob> open();

    /// At most so many of those that are done or dropped, the newest first.
    List<PrintJob> ended(int most);

    Optional<PrintJob> find(JobId job);

    /// Whether it is neither done nor dropped.
    boolean isOpen(JobId job);
}
