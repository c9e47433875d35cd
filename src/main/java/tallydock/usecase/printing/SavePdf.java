package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printing.PrintJob;

/// Writes what is left of a job as pages into a folder, for another printer, while its own cannot be reached. The job
/// stays as it is. Badges are not written: their code must not lie about in the station's folder.
public final class SavePdf {
    private final PrintJobs jobs;
    private final LabelBytes data;
    private final PrinterWays files;

    public SavePdf(PrintJobs jobs, LabelBytes data, PrinterWays files) {
        this.jobs = jobs;
        this.data = data;
        this.files = files;
    }

    /// The folder, once the file is in it. Empty where nothing is left, the job is not this printer's, or it cannot be
    /// written.
    public Optional<String> run(JobId job, Printer printer, String folder) {
        return jobs.find(job)
                .filter(known -> known.order().printer().equals(printer.id()))
                .filter(known -> !BadgesInHand.isOfBadges(known.order()))
                .filter(known -> isWritten(known, asPages(printer, folder)))
                .map(_ -> folder);
    }

    private boolean isWritten(PrintJob job, Printer pages) {
        return job.upTo(job.order().all())
                .flatMap(labels -> data.of(pages, job.order(), labels))
                .filter(content -> files.send(pages, content, () -> {}) instanceof Delivery.Sent)
                .isPresent();
    }

    private static Printer asPages(Printer printer, String folder) {
        return new Printer(
                printer.id(),
                printer.name(),
                new Connection.Folder(folder),
                PrinterLanguage.PDF,
                printer.media(),
                Calibration.NONE,
                Handling.AS_SET);
    }
}
