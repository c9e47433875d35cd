package tallydock.domain.document.invoice;

import java.util.List;
import tallydock.domain.document.Problem;
import tallydock.domain.document.TableSource;

/// A commercial invoice read and checked, lines in file order.
public record InvoiceDoc(
        TableSource source,
        InvoiceHead head,
        List<InvoiceLine> lines,
        InvoiceTotals declared,
        InvoiceTotals totals,
        List<Problem> problems) {
    public InvoiceDoc {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
