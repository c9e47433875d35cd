package tallydock.usecase.symbol;

import tallydock.domain.device.learn.TestCode;
import tallydock.domain.label.Modules;

/// Encodes the codes that teach a scanner, each as the symbol it checks.
public final class TestSymbols {
    private final Symbols symbols;

    public TestSymbols(Symbols symbols) {
        this.symbols = symbols;
    }

    public Modules of(TestCode code) {
        return switch (code.symbol()) {
            case CODE_128 -> symbols.bars(code.payload());
            case GS1_128 -> symbols.elementBars(code.payload());
            case DATA_MATRIX -> symbols.square(code.payload());
        };
    }
}
