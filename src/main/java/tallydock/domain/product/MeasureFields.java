package tallydock.domain.product;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// Measures with one of them changed.
final class MeasureFields {
    private MeasureFields() {}

    static Measures gross(Measures all, OptionalLong grams) {
        return new Measures(grams, all.netGrams(), all.lengthMm(), all.widthMm(), all.heightMm());
    }

    static Measures net(Measures all, OptionalLong grams) {
        return new Measures(all.grossGrams(), grams, all.lengthMm(), all.widthMm(), all.heightMm());
    }

    static Measures length(Measures all, OptionalInt mm) {
        return new Measures(all.grossGrams(), all.netGrams(), mm, all.widthMm(), all.heightMm());
    }

    static Measures width(Measures all, OptionalInt mm) {
        return new Measures(all.grossGrams(), all.netGrams(), all.lengthMm(), mm, all.heightMm());
    }

    static Measures height(Measures all, OptionalInt mm) {
        return new Measures(all.grossGrams(), all.netGrams(), all.lengthMm(), all.widthMm(), mm);
    }
}
