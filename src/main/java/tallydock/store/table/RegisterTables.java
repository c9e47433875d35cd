package tallydock.store.table;

import java.util.List;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Reads;
import tallydock.store.projection.RegisterFold;
import tallydock.usecase.Products;

/// Reads the sellers' registers a SKU or a code at a time.
public final class RegisterTables implements Products {
    private static final String REGISTERS = """
            SELECT EXISTS (SELECT 1 FROM register_import WHERE seller = ?)
                OR EXISTS (SELECT 1 FROM register_edit WHERE seller = ? AND registers = 1)
            """;

    private final Reads reads;
    private final RegisterFold fold;

    public RegisterTables(Reads reads, RegisterFold fold) {
        this.reads = reads;
        this.fold = fold;
    }

    @Override
    public boolean hasRegister(SellerId seller) {
        return reads.read(db -> db.number(REGISTERS, seller.name(), seller.name()) == 1);
    }

    @Override
    public boolean isRegistered(SellerId seller, Sku sku) {
        return reads.read(db -> fold.isRegistered(db, seller, sku.folded()));
    }

    /// A code that only an earlier row of a SKU carried names it no more.
    @Override
    public List<CodedProduct> named(SellerId seller, ProductCode code) {
        return reads.read(db -> fold.named(db, seller, code));
    }
}
