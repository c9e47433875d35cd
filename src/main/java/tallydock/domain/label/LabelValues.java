package tallydock.domain.label;

import java.util.EnumMap;
import java.util.Map;
import tallydock.domain.text.Printable;

/// What one label says. A field without a value is blank.
public record LabelValues(Map<LabelField, String> values) {
    /// No field of a label needs more; what is longer is cut before it is laid out.
    public static final int LONGEST = 5_000;

    public LabelValues {
        values = Map.copyOf(values);
    }

    /// The value in one piece, no control characters in it but line ends, at most `LONGEST` characters.
    public String of(LabelField field) {
        return values.getOrDefault(field, "");
    }

    /// Collects values one by one.
    public static final class Builder {
        private final Map<LabelField, String> values = new EnumMap<>(LabelField.class);

        /// Sets a field; blank text leaves it blank.
        public Builder with(LabelField field, String text) {
            String clean = Printable.of(text, LONGEST);
            if (!clean.isBlank()) {
                values.put(field, clean);
            }
            return this;
        }

        public LabelValues build() {
            return new LabelValues(values);
        }
    }
}
