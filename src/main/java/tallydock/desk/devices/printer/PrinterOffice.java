package tallydock.desk.devices.printer;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

/// Where printers are set up and tried, and jobs decided about. All of it blocks.
public interface PrinterOffice {
    /// The print queues of this computer.
    List<String> queues();

    /// An id for a printer that is set up for the first time.
    PrinterId create();

    void use(Printer printer, Actor by);

    void drop(PrinterId printer, Actor by);

    OrderResult test(Printer printer, Actor by);

    void ruler(Printer printer, Actor by);

    /// How well a printer's last labels could be read back. It reads the log of prints.
    Readability readability(PrinterId printer);

    OrderResult commands(Printer printer, CommandSheet sheet, CommandSheet.Tongues tongues, Actor by);

    /// Whether the word came in time: the job goes on from this label.
    boolean goOn(JobId job, int from, Actor by);

    /// What is left of a job that waits for another stock goes onto the one that is loaded. Empty where it cannot.
    Optional<OrderResult> printOnLoaded(JobId job, Actor by);

    void drop(JobId job, Actor by);

    /// Writes what is left of a job as PDF into the folder of the station; the file's place. Empty where it cannot be
    /// written.
    Optional<String> saveAsPdf(JobId job);

    /// The paper that documents are made for.
    Stock.Page paper();

    void choose(Stock.Page paper, Actor by);
}
