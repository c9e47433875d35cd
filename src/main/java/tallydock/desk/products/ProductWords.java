package tallydock.desk.products;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.Temperature;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.TypedValue;

/// What fields, kinds of code and faults are called.
final class ProductWords {
    private ProductWords() {}

    static Say field(ProductField field) {
        return switch (field) {
            case NAME_ZH -> Say.key("products.field.name-zh");
            case NAME_EN -> Say.key("products.field.name-en");
            case HS_CODE -> Say.key("products.field.hs");
            case UNIT_VALUE -> Say.key("products.field.value");
            case GROSS_GRAMS -> Say.key("products.field.gross");
            case NET_GRAMS -> Say.key("products.field.net");
            case LENGTH_MM -> Say.key("products.field.length");
            case WIDTH_MM -> Say.key("products.field.width");
            default -> more(field);
        };
    }

    private static Say more(ProductField field) {
        return switch (field) {
            case HEIGHT_MM -> Say.key("products.field.height");
            case BATTERY -> Say.key("products.field.battery");
            case MAGNETIC -> Say.key("products.field.magnetic");
            case LIQUID -> Say.key("products.field.liquid");
            case POWDER -> Say.key("products.field.powder");
            case TEMPERATURE -> Say.key("products.field.temperature");
            default -> Say.key("products.field.stock");
        };
    }

    /// A field beside a value that says its unit itself.
    static Say bare(ProductField field) {
        return switch (field) {
            case GROSS_GRAMS -> Say.key("products.bare.gross");
            case NET_GRAMS -> Say.key("products.bare.net");
            case LENGTH_MM -> Say.key("products.bare.length");
            case WIDTH_MM -> Say.key("products.bare.width");
            case HEIGHT_MM -> Say.key("products.bare.height");
            default -> field(field);
        };
    }

    static Say kind(CodeKind kind) {
        return switch (kind) {
            case FNSKU -> Say.key("products.kind.fnsku");
            case GTIN -> Say.key("products.kind.gtin");
            case ASIN -> Say.key("products.kind.asin");
            case SELLER -> Say.key("products.kind.seller");
            case WAREHOUSE -> Say.key("products.kind.warehouse");
            case CASE -> Say.key("products.kind.case");
            case OTHER -> Say.key("products.kind.other");
        };
    }

    /// A value in its written form as people read it; a dash where nothing is stated.
    static Say value(ProductField field, String written) {
        if (written.isEmpty()) {
            return Say.asIs("\u2013");
        }
        return switch (field) {
            case BATTERY, MAGNETIC, LIQUID, POWDER ->
                written.equals("yes") ? Say.key("products.yes") : Say.key("products.no");
            case TEMPERATURE -> temperature(Temperature.valueOf(written));
            case GROSS_GRAMS, NET_GRAMS -> Say.key("products.kg", TypedValue.shown(field, written));
            case LENGTH_MM, WIDTH_MM, HEIGHT_MM -> Say.key("products.cm", TypedValue.shown(field, written));
            case SAFETY_STOCK -> Say.key("products.units", written);
            default -> Say.asIs(written);
        };
    }

    static Say temperature(Temperature temperature) {
        return switch (temperature) {
            case AMBIENT -> Say.key("products.ambient");
            case CONTROLLED -> Say.key("products.controlled", "15\u201325 °C");
            case CHILLED -> Say.key("products.chilled", "2\u20138 °C");
            case FROZEN -> Say.key("products.frozen", "-18 °C");
        };
    }

    static Say problem(FormProblem problem) {
        return switch (problem.reason()) {
            case SKU_MISSING -> Say.key("products.problem.sku-missing", problem.typed());
            case SKU_TOO_LONG -> Say.key("products.problem.sku-too-long", problem.typed());
            case SKU_TAKEN -> Say.key("products.problem.sku-taken", problem.typed());
            case LOOKS_LIKE_COMMAND -> Say.key("products.problem.command", problem.typed());
            case NOTHING_CHANGED -> Say.key("products.problem.nothing-changed", problem.typed());
            case NUMBER -> Say.key("products.problem.number", problem.typed(), "0.35");
            case HS_CODE -> Say.key("products.problem.hs", problem.typed(), "6, 8, 10");
            case AMOUNT -> Say.key("products.problem.amount", problem.typed(), "1.80 USD");
            default -> more(problem);
        };
    }

    private static Say more(FormProblem problem) {
        return switch (problem.reason()) {
            case TEXT -> Say.key("products.problem.text", problem.typed());
            case CODE_SHAPE -> Say.key("products.problem.code-shape", problem.typed());
            case CODE_CHECK_DIGIT -> Say.key("products.problem.check-digit", problem.typed());
            case CODE_TWICE -> Say.key("products.problem.code-twice", problem.typed());
            case CASE_UNITS ->
                Say.key("products.problem.case-units", problem.typed(), "2", Long.toString(ProductBarcode.MOST_UNITS));
            case INSTRUMENT_MISSING -> Say.key("products.problem.instrument", problem.typed());
            default -> Say.key("products.problem.nothing-measured", problem.typed());
        };
    }

    /// In the language of the reader where it is known, else in the other; nothing where there is no name.
    static Say name(Names names) {
        return Say.both(
                names.en().or(names::zh).orElse(""), names.zh().or(names::en).orElse(""));
    }

    /// The language that is not the reader's, where both are known.
    static Say otherName(Names names) {
        boolean isBoth = names.en().isPresent() && names.zh().isPresent();
        return isBoth ? Say.both(names.zh().orElse(""), names.en().orElse("")) : Say.nothing();
    }

    /// Several fields in one breath.
    static Say fields(Texts texts, Collection<ProductField> fields) {
        return Say.both(joined(texts, Language.ENGLISH, ", ", fields), joined(texts, Language.CHINESE, "、", fields));
    }

    private static String joined(Texts texts, Language language, String between, Collection<ProductField> fields) {
        return fields.stream()
                .sorted()
                .map(field -> texts.in(language, field(field)))
                .collect(Collectors.joining(between));
    }

    static String id(ProductField field) {
        return "field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
