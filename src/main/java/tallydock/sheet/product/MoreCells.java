package tallydock.sheet.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.Temperature;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Findings;
import tallydock.sheet.rule.RowCells;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.Temperatures;

/// The codes of a row beside FNSKU and GTIN, and how its product is to be kept.
final class MoreCells {
    private static final Pattern BETWEEN = Pattern.compile("[;；,，、|\\r\\n]+");
    private static final Pattern ASIN = Pattern.compile("B0[0-9A-Z]{8}|\\d{9}[\\dX]");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(?:\\.0+)?");
    private static final int LONGEST_CODE = 64;

    private final RowCells cells;
    private final Columns columns;
    private final Findings findings;

    MoreCells(RowCells cells, Columns columns, Findings findings) {
        this.cells = cells;
        this.columns = columns;
        this.findings = findings;
    }

    List<ProductBarcode> codes(int row, String sku) {
        var codes = new ArrayList<ProductBarcode>();
        texts(row, Concept.ASIN).forEach(text -> asin(row, sku, text).ifPresent(codes::add));
        texts(row, Concept.SELLER_CODE)
                .forEach(text -> plain(row, sku, text, CodeKind.SELLER).ifPresent(codes::add));
        texts(row, Concept.WAREHOUSE_CODE)
                .forEach(text -> plain(row, sku, text, CodeKind.WAREHOUSE).ifPresent(codes::add));
        codes.addAll(cases(row, sku));
        texts(row, Concept.OTHER_CODES).forEach(text -> other(row, sku, text).ifPresent(codes::add));
        return codes;
    }

    Keeping keeping(int row, String sku) {
        var stock = text(row, Concept.SAFETY_STOCK).flatMap(text -> understood(row, sku, Concept.SAFETY_STOCK, text));
        return new Keeping(
                text(row, Concept.TEMPERATURE).flatMap(text -> temperature(row, sku, text)),
                stock.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    }

    private Optional<Temperature> temperature(int row, String sku, String text) {
        var found = Temperatures.of(text);
        if (found.isEmpty()) {
            notUnderstood(row, sku, Concept.TEMPERATURE, text);
        }
        return found;
    }

    private Optional<Long> understood(int row, String sku, Concept concept, String text) {
        var count = count(text);
        if (count.isEmpty()) {
            notUnderstood(row, sku, concept, text);
        }
        return count;
    }

    private void notUnderstood(int row, String sku, Concept concept, String text) {
        at(ProblemCode.VALUE_NOT_UNDERSTOOD, row, concept, "sku", sku, "raw", text);
    }

    private Optional<ProductBarcode> asin(int row, String sku, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!ASIN.matcher(code).matches()) {
            at(ProblemCode.CODE_NOT_USABLE, row, Concept.ASIN, "sku", sku, "raw", text);
            return Optional.empty();
        }
        return Optional.of(ProductBarcode.of(CodeKind.ASIN, ProductCode.of(code)));
    }

    private Optional<ProductBarcode> plain(int row, String sku, String text, CodeKind kind) {
        if (text.length() > LONGEST_CODE) {
            at(ProblemCode.CODE_NOT_USABLE, row, concept(kind), "sku", sku, "raw", text);
            return Optional.empty();
        }
        return Optional.of(ProductBarcode.of(kind, ProductCode.of(text)));
    }

    private Optional<ProductBarcode> other(int row, String sku, String text) {
        boolean isDigits = text.matches("\\d{8}|\\d{12,14}");
        if (text.length() > LONGEST_CODE || (isDigits && Gtin.parse(text).isEmpty())) {
            at(ProblemCode.CODE_NOT_USABLE, row, Concept.OTHER_CODES, "sku", sku, "raw", text);
            return Optional.empty();
        }
        return Optional.of(ProductBarcode.guessed(isDigits ? ProductCode.ofGtin(text) : ProductCode.of(text)));
    }

    private static Concept concept(CodeKind kind) {
        return kind == CodeKind.WAREHOUSE ? Concept.WAREHOUSE_CODE : Concept.SELLER_CODE;
    }

    /// The first case code goes with the first number of units, and so on.
    private List<ProductBarcode> cases(int row, String sku) {
        var codes = texts(row, Concept.CASE_BARCODE);
        var units = texts(row, Concept.CASE_UNITS);
        var cases = new ArrayList<ProductBarcode>();
        for (int i = 0; i < codes.size(); i++) {
            var count = i < units.size() ? count(units.get(i)) : Optional.<Long>empty();
            inCase(row, sku, codes.get(i), count).ifPresent(cases::add);
        }
        return cases;
    }

    private Optional<ProductBarcode> inCase(int row, String sku, String text, Optional<Long> units) {
        boolean isDigits = text.matches("\\d{8,14}");
        if (text.length() > LONGEST_CODE || (isDigits && Gtin.parse(text).isEmpty())) {
            at(ProblemCode.CODE_NOT_USABLE, row, Concept.CASE_BARCODE, "sku", sku, "raw", text);
            return Optional.empty();
        }
        var usable = units.filter(count -> count >= 2 && count <= ProductBarcode.MOST_UNITS);
        if (usable.isEmpty()) {
            at(ProblemCode.CASE_UNITS_MISSING, row, Concept.CASE_BARCODE, "sku", sku, "raw", text);
        }
        var code = isDigits ? ProductCode.ofGtin(text) : ProductCode.of(text);
        return usable.map(count -> ProductBarcode.ofCase(code, count));
    }

    private static Optional<Long> count(String text) {
        var digits = COUNT.matcher(text);
        return digits.matches() ? Optional.of(Long.parseLong(digits.group(1))) : Optional.empty();
    }

    private Optional<String> text(int row, Concept concept) {
        return cells.code(row, columns.find(concept)).map(Ascii::of);
    }

    private List<String> texts(int row, Concept concept) {
        return columns.list(concept).stream()
                .flatMap(column -> cells.code(row, Optional.of(column)).stream())
                .flatMap(text -> concept == Concept.SELLER_CODE ? Stream.of(text) : BETWEEN.splitAsStream(text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void at(ProblemCode code, int row, Concept concept, Object... details) {
        int column = columns.find(concept).map(Column::index).orElse(0);
        findings.at(code, row, column, details);
    }
}
