package tallydock.domain.document;

import java.util.Optional;

/// What a row declares for customs.
public record DocCustoms(HsCode hsCode, Optional<Price> price) {}
