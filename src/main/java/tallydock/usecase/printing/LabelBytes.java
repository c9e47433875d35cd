package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;

/// Turns ordered labels into the bytes a printer takes. The same order gives the same bytes.
public interface LabelBytes {
    /// Empty where the order's template or stock is not known here.
    Optional<Bytes> of(Printer printer, PrintOrder order, LabelRange labels);
}
