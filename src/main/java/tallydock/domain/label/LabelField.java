package tallydock.domain.label;

import java.util.Locale;
import java.util.Optional;

/// What a template can ask for. In a pattern each stands as its name in small letters with hyphens:
/// `{carton-of}`.
public enum LabelField {
    /// The payload of the label's own code.
    CODE,
    /// A second payload: what is in the box.
    CONTENT_CODE,
    TITLE,
    TITLE_ZH,
    SKU,
    FNSKU,
    CONDITION,
    ORIGIN,
    EXPIRY,
    SELLER,
    FROM,
    TO,
    PO,
    SHIPMENT,
    REFERENCE,
    CARTON,
    /// The number of this carton among all, as in `5 / 12`.
    CARTON_OF,
    /// The SKU lines, one below the other.
    LINES,
    PIECES,
    NET,
    GROSS,
    SIZE,
    /// Mixed or partial carton, in words.
    MARK,
    /// How to handle it: this side up, fragile.
    HANDLING,
    REASON,
    MADE_AT,
    STATION,
    NAME,
    ROLE,
    /// The number of a revision.
    REVISION;

    /// As it stands in a pattern.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field that stands as this word in a pattern.
    public static Optional<LabelField> of(String word) {
        for (var field : values()) {
            if (field.word().equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
