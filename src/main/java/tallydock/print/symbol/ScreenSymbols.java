package tallydock.print.symbol;

import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.usecase.symbol.Symbols;

/// The symbols of labels, for a screen: square Data Matrix, and Code 128.
public final class ScreenSymbols implements Symbols {
    private final LabelSymbols symbols = new LabelSymbols();

    @Override
    public Modules square(String payload) {
        return drawn(symbols.encode(Square.DATA_MATRIX, payload));
    }

    @Override
    public Modules bars(String payload) {
        return drawn(symbols.encode(Linear.CODE_128, payload));
    }

    @Override
    public Modules elementBars(String elements) {
        return bars(LabelSymbols.FNC1 + elements.replace(GroupSeparator.GS, LabelSymbols.FNC1));
    }

    private static Modules drawn(Encoded encoded) {
        return switch (encoded) {
            case Encoded.Drawn drawn -> drawn.modules();
            case Encoded.Refused(var why) -> throw new IllegalArgumentException("cannot be encoded: " + why);
        };
    }
}
