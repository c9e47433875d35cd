package tallydock.domain.document;

import java.util.List;

/// A product sheet read and checked, products in file order.
public record ProductSheetDoc(TableSource source, List<DocProduct> products, List<Problem> problems) {
    public ProductSheetDoc {
        products = List.copyOf(products);
        problems = List.copyOf(problems);
    }
}
