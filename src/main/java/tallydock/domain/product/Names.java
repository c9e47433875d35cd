package tallydock.domain.product;

import java.util.Optional;

/// What a product is called, in Chinese and in English.
public record Names(Optional<String> zh, Optional<String> en) {
    public static final Names NONE = new Names(Optional.empty(), Optional.empty());
}
