package tallydock.desk.shipments.intake.sheet;

/// What a sheet can be.
public enum Paper {
    PACKING_LIST,
    PRODUCTS,
    INVOICE,
    FEES,
    ORDERS;

    /// Whether its columns and cells can be set right here; of the others all rows are kept as they are.
    public boolean isSetRight() {
        return this == PACKING_LIST || this == PRODUCTS;
    }
}
