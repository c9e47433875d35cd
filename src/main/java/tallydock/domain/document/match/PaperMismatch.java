package tallydock.domain.document.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.Sku;

/// Two or three papers say different things about a product, or, without one, about the whole shipment.
/// `said` has what each paper says, in words fit to be shown; papers that say nothing are left out.
public record PaperMismatch(Optional<Sku> sku, MatchField field, Map<Paper, String> said) {
    public PaperMismatch {
        said = Collections.unmodifiableMap(new EnumMap<>(said));
    }
}
