package tallydock.app.cli;

import java.util.stream.Collectors;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.usecase.KnownSkus;

/// The register that a product sheet makes, for a dry run.
final class RegisteredSkus {
    private RegisteredSkus() {}

    static KnownSkus of(ProductSheetDoc sheet) {
        var skus = sheet.products().stream()
                .flatMap(product -> product.sku().stream())
                .collect(Collectors.toUnmodifiableSet());
        return skus::contains;
    }
}
