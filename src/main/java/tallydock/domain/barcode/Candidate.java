package tallydock.domain.barcode;

/// One thing a scan can mean. The place where it was scanned picks among the candidates; the first is the most
/// specific.
public sealed interface Candidate {
    /// A label that only a carton carries: an SSCC (18 digits) or an FBA box id.
    record CartonLabel(String label) implements Candidate {}

    /// A GTIN as 14 digits.
    record TradeItem(String gtin14) implements Candidate {}

    /// One of our command codes.
    record CommandCode(Command command) implements Candidate {}

    /// Shaped like a command code, but none of ours, or damaged: never counted as an item.
    record BrokenCommand(String code) implements Candidate {}

    /// Any other text: a FNSKU, a SKU, a carton number, or something nobody here knows.
    record PlainCode(String code) implements Candidate {}
}
