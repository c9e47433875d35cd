package tallydock.sheet.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.document.Codes;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.Price;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.product.Sku;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.Currencies;
import tallydock.sheet.value.NumberStyle;
import tallydock.usecase.KnownSkus;

/// What a row says about its product, each cell judged by the rules for its kind.
public final class ProductCells {
    private static final Pattern SCIENTIFIC =
            Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:UPC|EAN|GTIN|JAN|ISBN)[-\\s]?(?:A|8|12|13|14)?\\s*[:：]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d{5,20}");
    private static final Pattern HS = Pattern.compile("\\d{6}|\\d{8}|\\d{10}");

    private final RowCells cells;
    private final Columns columns;
    private final NumberStyle style;
    private final Findings findings;
    private final Optional<KnownSkus> register;
    private final Map<Sku, Boolean> registered = new HashMap<>();
    private final Optional<Column> sku;
    private final Optional<Column> fnsku;
    private final Optional<Column> gtin;
    private final Optional<Column> hs;
    private final Optional<Column> price;
    private final Optional<Column> currency;

    public ProductCells(
            RowCells cells, Columns columns, NumberStyle style, Findings findings, Optional<KnownSkus> register) {
        this.cells = cells;
        this.columns = columns;
        this.style = style;
        this.findings = findings;
        this.register = register;
        this.sku = columns.find(Concept.SKU);
        this.fnsku = columns.find(Concept.FNSKU);
        this.gtin = columns.find(Concept.GTIN);
        this.hs = columns.find(Concept.HS_CODE);
        this.price = priceColumn();
        this.currency = columns.find(Concept.CURRENCY);
    }

    public Optional<Sku> sku(int row) {
        var found = cells.code(row, sku).map(Sku::new);
        if (found.isPresent() && sku.isPresent() && !isRegistered(found.get())) {
            findings.at(
                    ProblemCode.SKU_NOT_REGISTERED,
                    row,
                    sku.get().index(),
                    "sku",
                    found.get().code());
        }
        return found;
    }

    /// True when there is no register to look in, too.
    public boolean isRegistered(Sku code) {
        return register.isEmpty() || registered.computeIfAbsent(code, register.get()::isRegistered);
    }

    public Codes codes(int row, String skuText) {
        var upper = fnsku.flatMap(column -> fnsku(row, column, skuText));
        return new Codes(upper, gtin.flatMap(column -> gtin(row, column, skuText)));
    }

    public HsCode hsCode(int row, String skuText) {
        if (hs.isEmpty()) {
            return HsCode.NONE;
        }
        String raw = cells.at(row, hs).shown();
        String digits = Ascii.of(raw).replaceAll("[\\s.-]", "");
        if (digits.isEmpty()) {
            return HsCode.NONE;
        }
        if (HS.matcher(digits).matches()) {
            return new HsCode(Optional.of(digits), Optional.empty());
        }
        findings.at(ProblemCode.HS_CODE_MALFORMED, row, hs.get().index(), "sku", skuText, "raw", raw);
        return new HsCode(Optional.empty(), Optional.of(raw));
    }

    /// A declared value with the currency of its cell, its row, its heading or the whole list; none without a
    /// currency.
    public Optional<Price> price(int row, Optional<String> listCurrency) {
        if (price.isEmpty()) {
            return Optional.empty();
        }
        var cell = cells.at(row, price);
        var own = cell instanceof Cell.Text(var text) ? Currencies.in(text) : Optional.<String>empty();
        var code = own.or(() -> Currencies.in(cells.at(row, currency).shown()))
                .or(() -> price.flatMap(c -> c.heading().currency()))
                .or(() -> listCurrency);
        return code.flatMap(iso -> style.number(cell).map(value -> new Price(value, iso)));
    }

    /// What the heading of the prices says of all of them.
    public Optional<String> currencyOfAll() {
        return price.flatMap(column -> column.heading().currency());
    }

    private Optional<Column> priceColumn() {
        var prices = columns.list(Concept.UNIT_PRICE);
        return prices.stream()
                .filter(column ->
                        column.heading().text().toLowerCase(Locale.ROOT).matches(".*(申报|declared|customs).*"))
                .findFirst()
                .or(() -> columns.find(Concept.UNIT_PRICE));
    }

    private Optional<String> fnsku(int row, Column column, String skuText) {
        var code = cells.code(row, Optional.of(column));
        var upper = code.map(text -> text.toUpperCase(Locale.ROOT));
        if (!code.equals(upper)) {
            findings.at(ProblemCode.FNSKU_LOWERCASE, row, column.index(), "sku", skuText, "raw", code.orElse(""));
        }
        return upper;
    }

    private Optional<String> gtin(int row, Column column, String skuText) {
        String raw = cells.code(row, Optional.of(column)).orElse("");
        String digits = PREFIX.matcher(raw).replaceFirst("").replaceAll("[\\s-]", "");
        if (SCIENTIFIC.matcher(digits).matches()) {
            findings.at(ProblemCode.BARCODE_SCIENTIFIC, row, column.index(), "sku", skuText, "raw", raw);
            return Optional.empty();
        }
        var good = Gtin.parse(digits);
        if (good.isEmpty() && DIGITS.matcher(digits).matches()) {
            unreadable(row, column, skuText, digits);
        }
        return good.map(Gtin::digits);
    }

    private void unreadable(int row, Column column, String skuText, String digits) {
        var suggested = Gtin.withLostZero(digits);
        if (suggested.isPresent()) {
            String code = suggested.get().digits();
            findings.at(
                    ProblemCode.GTIN_LEADING_ZERO_LOST,
                    row,
                    column.index(),
                    "sku",
                    skuText,
                    "raw",
                    digits,
                    "suggested",
                    code);
        } else {
            findings.at(ProblemCode.GTIN_CHECK_DIGIT, row, column.index(), "sku", skuText, "raw", digits);
        }
    }
}
