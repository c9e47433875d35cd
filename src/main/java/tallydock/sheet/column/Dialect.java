package tallydock.sheet.column;

/// The kinds of document in which the same word can mean different things: 订单号 is the purchase order of a packing list
/// and the buyer's order in a direct-mail list. Each has words of its own that go before the common ones.
public enum Dialect {
    GOODS("vocabulary"),
    PRODUCTS("products"),
    INVOICE("invoice"),
    FEES("fees"),
    ORDERS("orders");

    private final String words;

    Dialect(String words) {
        this.words = words;
    }

    /// Where on the class path the words lie.
    String resource() {
        return "/tallydock/sheet/" + words + ".txt";
    }
}
