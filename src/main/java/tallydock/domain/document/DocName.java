package tallydock.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tallydock.domain.digest.Sha256;

/// A product's name in one language. A name too long to keep is replaced by its hash and length.
public record DocName(Optional<String> text, Optional<TooLong> tooLong) {
    public static final DocName NONE = new DocName(Optional.empty(), Optional.empty());

    /// Stands for a text that is not kept: hash of its UTF-8 form, length in characters.
    public record TooLong(Sha256 sha256, int chars) {}

    public static DocName of(String text) {
        return new DocName(Optional.of(text), Optional.empty());
    }

    public static DocName tooLong(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new DocName(Optional.empty(), Optional.of(new TooLong(Sha256.of(utf8), text.length())));
    }

    public boolean isGiven() {
        return text.isPresent() || tooLong.isPresent();
    }
}
