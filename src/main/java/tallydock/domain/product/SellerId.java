package tallydock.domain.product;

/// The seller whose goods these are. Products and barcodes are known per seller.
public record SellerId(String name) {
    /// The seller of a station that serves one seller only.
    public static final SellerId OWN = new SellerId("own");

    public SellerId {
        if (name.isBlank() || name.length() > 64 || !name.equals(name.strip())) {
            throw new IllegalArgumentException("a seller's name has 1 to 64 characters and no space around it");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
