package tallydock.domain.barcode.amazon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;

/// One kind of goods that a box says it holds, and how many. That is what the packer declared, never a count.
public record BoxItem(Kind kind, String id, int units, Optional<LocalDate> expires) {
    /// Which number names the goods.
    public enum Kind {
        ASIN,
        UPC,
        EAN,
        ISBN,
        FNSKU;

        /// The kind of a number as a list states it: an FNSKU, an ASIN, or a GTIN by its length.
        public static Optional<Kind> ofNumber(String id) {
            for (var kind : List.of(FNSKU, ISBN, ASIN, UPC, EAN)) {
                if (kind.fits(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        static Optional<Kind> of(String word) {
            for (var kind : values()) {
                if (kind.name().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        boolean fits(String id) {
            return switch (this) {
                case ASIN -> Asin.parse(id).isPresent() || Isbn.parse(id).isPresent();
                case UPC -> id.length() == 12 && Gtin.parse(id).isPresent();
                case EAN ->
                    (id.length() == 13 || id.length() == 8) && Gtin.parse(id).isPresent();
                case ISBN -> Isbn.parse(id).isPresent();
                case FNSKU -> Fnsku.parse(id).isPresent();
            };
        }
    }
}
