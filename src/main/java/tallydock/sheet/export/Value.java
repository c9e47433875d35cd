package tallydock.sheet.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What goes into one cell.
sealed interface Value {
    record Words(String text) implements Value {}

    record Figure(BigDecimal number) implements Value {}

    record Nothing() implements Value {}

    static Value words(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static Value words(Optional<String> text) {
        return words(text.orElse(""));
    }

    static Value figure(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Value figure(Optional<BigDecimal> number) {
        return number.<Value>map(Figure::new).orElseGet(Nothing::new);
    }

    static Value kg(OptionalLong grams) {
        return grams.isPresent() ? new Figure(BigDecimal.valueOf(grams.getAsLong(), 3)) : new Nothing();
    }

    static Value cm(OptionalInt mm) {
        return mm.isPresent() ? new Figure(BigDecimal.valueOf(mm.getAsInt(), 1)) : new Nothing();
    }

    static Value yesNo(Optional<Boolean> answer) {
        return answer.map(yes -> words(yes ? "Y" : "N")).orElseGet(Nothing::new);
    }
}
