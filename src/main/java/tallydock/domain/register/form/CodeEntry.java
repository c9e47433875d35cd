package tallydock.domain.register.form;

import tallydock.domain.product.CodeKind;
import tallydock.domain.product.ProductBarcode;

/// A code as a person typed or scanned it; `units` is what one case holds, blank for any other kind.
public record CodeEntry(CodeKind kind, String text, String units) {
    /// What the form shows of a code that is there.
    public static CodeEntry of(ProductBarcode code) {
        return new CodeEntry(
                code.kind(), code.shown(), code.kind() == CodeKind.CASE ? Long.toString(code.units()) : "");
    }
}
