package tallydock.usecase;

import java.util.List;

/// Finds registered products by what a person remembers of them.
public interface ProductSearch {
    /// At most `limit` products: those whose words were typed to the end before those that only begin with them, of
    /// each the latest registered first. Each word must begin a word of SKU, names or barcodes,
    /// or stand anywhere in a Chinese name. Case and full width do not matter. Signs alone find nothing.
    List<FoundProduct> find(String words, int limit);
}
