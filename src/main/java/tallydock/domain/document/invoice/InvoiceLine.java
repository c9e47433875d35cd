package tallydock.domain.document.invoice;

import java.math.BigDecimal;
import java.util.Optional;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.Names;
import tallydock.domain.product.Sku;

/// One line of an invoice. `unitValue` and `amount` are in the invoice's currency; `amount` is what the line states.
public record InvoiceLine(
        Optional<Sku> sku,
        Names names,
        HsCode hsCode,
        DocQty qty,
        Optional<BigDecimal> unitValue,
        Optional<BigDecimal> amount,
        LineExtras extras) {}
