package tallydock.domain.document.choice;

import java.util.Optional;

/// What holds where neither a cell nor its heading says: the currency of values (three letters), the unit of
/// weights (`kg g lb oz`) and of lengths (`cm mm m in`). Without a unit kg and cm are meant, without a
/// currency there is no value.
public record Assumed(Optional<String> currency, Optional<String> weightUnit, Optional<String> lengthUnit) {
    public static final Assumed NOTHING = new Assumed(Optional.empty(), Optional.empty(), Optional.empty());

    /// What is assumed here, and what `other` assumes where this assumes nothing.
    public Assumed or(Assumed other) {
        return new Assumed(
                currency.or(other::currency), weightUnit.or(other::weightUnit), lengthUnit.or(other::lengthUnit));
    }

    /// The same with this currency.
    public Assumed withCurrency(String iso) {
        return new Assumed(Optional.of(iso), weightUnit, lengthUnit);
    }
}
