package tallydock.app.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The kinds of sheet that can be imported.
enum SheetKind {
    PACKING_LIST("packing-list"),
    PRODUCTS("products"),
    INVOICE("invoice"),
    FEES("fees"),
    ORDERS("orders");

    private final String word;

    SheetKind(String word) {
        this.word = word;
    }

    /// The word of the command line.
    String word() {
        return word;
    }

    /// Whether its SKUs are looked up in the register.
    boolean isCheckedAgainstRegister() {
        return this == PACKING_LIST || this == ORDERS;
    }

    /// Reads the word of the command line.
    static final class Converter implements ITypeConverter<SheetKind> {
        @Override
        public SheetKind convert(String value) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(value))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("packing-list | products | invoice | fees | orders"));
        }
    }
}
