package tallydock.domain.document.invoice;

import java.time.LocalDate;
import java.util.Optional;

/// What an invoice says about itself. `currency` is the ISO 4217 code, `incoterm` the three letters alone.
public record InvoiceHead(
        Optional<String> invoiceNo,
        Optional<LocalDate> date,
        Optional<String> po,
        Optional<String> currency,
        Optional<String> incoterm) {}
