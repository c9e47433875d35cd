package tallydock.domain.register.form;

import tallydock.domain.product.CodeKind;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;

/// A code as a person typed or scanned it; `units` is what one case holds, blank for any other kind.
public record CodeEntry(CodeKind kind, String text, String units) {
    /// What the form shows of a code that is there.
    public static CodeEntry of(ProductBarcode code) {
        return new CodeEntry(
                code.kind(), code.shown(), code.kind() == CodeKind.CASE ? Long.toString(code.units()) : "");
    }

    /// A scanned code, of the kind its shape speaks for; 14 digits that begin with no zero are those of a case.
    public static CodeEntry scanned(String text) {
        boolean isDigits = text.matches("\\d{8}|\\d{12,14}");
        boolean isCase = isDigits && text.length() == 14 && !text.startsWith("0");
        var code = isDigits ? ProductCode.ofGtin(text) : ProductCode.of(text);
        return new CodeEntry(
                isCase ? CodeKind.CASE : ProductBarcode.guessed(code).kind(), text, "");
    }
}
