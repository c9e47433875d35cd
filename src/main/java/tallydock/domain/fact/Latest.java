package tallydock.domain.fact;

/// One field of something several stations may change: the change latest by (hlc, station, seq) holds, in whatever
/// order the facts arrive.
public record Latest<T>(FactOrder order, T value) {
    /// Takes in another change of the same field.
    public Latest<T> or(Latest<T> other) {
        return other.order.compareTo(order) > 0 ? other : this;
    }
}
