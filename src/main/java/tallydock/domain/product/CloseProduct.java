package tallydock.domain.product;

/// A registered or listed product with a code that is close to the one that was read: `edits` characters apart, 0 when
/// it is the very code, of another seller. `tail` is how many characters at the end differ, 0 where others do too.
public record CloseProduct(SellerId seller, Sku sku, String code, int edits, int tail) {}
