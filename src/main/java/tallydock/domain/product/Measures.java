package tallydock.domain.product;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// Weight in grams and outer size in millimetres of one unit or one carton; empty where nobody stated it.
public record Measures(
        OptionalLong grossGrams,
        OptionalLong netGrams,
        OptionalInt lengthMm,
        OptionalInt widthMm,
        OptionalInt heightMm) {
    public static final Measures UNKNOWN = new Measures(
            OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
