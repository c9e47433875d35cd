package tallydock.domain.product;

import java.util.Locale;

/// A seller's own code for a product, as written in the list. Codes are compared without case, as scanners change it.
public record Sku(String code) implements Comparable<Sku> {
    public Sku {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a SKU is not blank");
        }
    }

    /// The form two spellings of one SKU share.
    public String folded() {
        return code.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Sku other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sku sku && folded().equals(sku.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
