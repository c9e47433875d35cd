package tallydock.app.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The kinds of sheet that can be imported.
enum SheetKind {
    PACKING_LIST("packing-list"),
    PRODUCTS("products");

    private final String word;

    SheetKind(String word) {
        this.word = word;
    }

    /// Reads the word of the command line.
    static final class Converter implements ITypeConverter<SheetKind> {
        @Override
        public SheetKind convert(String value) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("packing-list | products"));
        }
    }
}
