package tallydock.domain.register;

import java.util.OptionalLong;
import tallydock.domain.product.Measures;

/// By how much a measured figure departs from the registered one, in grams or millimetres. Worth a look: a
/// weight beyond 3 % and 10 g, a side beyond 20 mm.
public record Drift(OptionalLong registered, OptionalLong measured, boolean isWorthALook) {
    private static final double WEIGHT_SHARE = 0.03;
    private static final long LEAST_GRAMS = 10;
    private static final long MOST_MM = 20;

    /// Of the gross weight of a unit, in grams.
    public static Drift ofWeight(Measures registered, Measures measured) {
        return of(registered.grossGrams(), measured.grossGrams(), limit(registered.grossGrams()));
    }

    /// Of one side, in millimetres: 0 is the length, 1 the width, 2 the height.
    public static Drift ofSide(int side, Measures registered, Measures measured) {
        return of(side(side, registered), side(side, measured), MOST_MM);
    }

    private static OptionalLong side(int side, Measures measures) {
        var mm = switch (side) {
            case 0 -> measures.lengthMm();
            case 1 -> measures.widthMm();
            default -> measures.heightMm();
        };
        return mm.isPresent() ? OptionalLong.of(mm.getAsInt()) : OptionalLong.empty();
    }

    private static long limit(OptionalLong grams) {
        return Math.max(LEAST_GRAMS, Math.round(grams.orElse(0) * WEIGHT_SHARE));
    }

    private static Drift of(OptionalLong registered, OptionalLong measured, long limit) {
        boolean isBoth = registered.isPresent() && measured.isPresent();
        return new Drift(
                registered, measured, isBoth && Math.abs(measured.getAsLong() - registered.getAsLong()) > limit);
    }

    /// More than registered is above zero; zero where one of the two is not known.
    public long difference() {
        boolean isBoth = registered.isPresent() && measured.isPresent();
        return isBoth ? measured.getAsLong() - registered.getAsLong() : 0;
    }
}
