package tallydock.usecase.printing;

import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;

/// The ways to printers. Each call ends after seconds, whatever the printer does.
public interface PrinterWays {
    /// Sends bytes once; nothing is tried again here.
    ///
    /// @param leaving is run when the printer can be reached, before the first byte leaves; if it fails none does
    Delivery send(Printer printer, Bytes content, Runnable leaving);

    /// Asks a printer how it is. Empty where it does not tell.
    Optional<PrinterCondition> ask(Printer printer);

    /// What the system calls its print queues. It asks the system.
    List<String> queues();
}
