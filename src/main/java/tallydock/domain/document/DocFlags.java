package tallydock.domain.document;

import java.util.Optional;

/// What makes a product sensitive goods; empty where the sheet does not say.
public record DocFlags(Optional<Boolean> battery, Optional<Boolean> magnetic, Optional<Boolean> liquid) {
    public static final DocFlags NONE = new DocFlags(Optional.empty(), Optional.empty(), Optional.empty());
}
