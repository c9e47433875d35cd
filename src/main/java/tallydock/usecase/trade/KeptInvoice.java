package tallydock.usecase.trade;

import java.util.Optional;
import tallydock.domain.fact.ImportId;

/// An invoice as it is found by its purchase order; `currency` is that of its amounts.
public record KeptInvoice(ImportId importId, Optional<String> currency) {}
