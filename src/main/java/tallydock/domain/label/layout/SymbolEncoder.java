package tallydock.domain.label.layout;

import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.placed.Finding;

/// Turns payloads into modules.
public interface SymbolEncoder {
    /// The symbol, or why there is none. Never fails for any payload.
    Encoded encode(SymbolKind kind, String payload);

    /// The same, with PDF417 in so many columns of code words: fewer make it narrower and higher.
    default Encoded encode(SymbolKind kind, String payload, int columns) {
        return encode(kind, payload);
    }

    /// What became of a payload.
    sealed interface Encoded {
        /// It is drawn.
        ///
        /// @param readable what the symbol says, as letters under it
        record Drawn(Modules modules, String readable) implements Encoded {}

        record Refused(Finding.Code why) implements Encoded {}
    }
}
