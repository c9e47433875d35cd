package tallydock.domain.product;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The fields of a product that a person can change one by one, each with its written form: grams and millimetres as
/// whole numbers, `yes` and `no`, an amount followed by its currency; blank where nothing is stated. The names are
/// written into facts: they may be added to, never changed.
// The functions have no state.
@SuppressWarnings("ImmutableEnumChecker")
public enum ProductField {
    NAME_ZH(
            product -> product.names().zh(),
            (product, text) -> product.with(new Names(text, product.names().en()))),
    NAME_EN(
            product -> product.names().en(),
            (product, text) -> product.with(new Names(product.names().zh(), text))),
    HS_CODE(
            product -> product.customs().hsCode(),
            (product, text) -> product.with(new Customs(
                    text.map(ProductField::hsCode), product.customs().unitValue()))),
    UNIT_VALUE(
            product ->
                    product.customs().unitValue().map(money -> money.amount().toPlainString() + " " + money.currency()),
            (product, text) -> product.with(new Customs(product.customs().hsCode(), text.map(ProductField::money)))),
    GROSS_GRAMS(
            product -> whole(product.measures().grossGrams()),
            (product, text) -> product.with(MeasureFields.gross(product.measures(), longs(text)))),
    NET_GRAMS(
            product -> whole(product.measures().netGrams()),
            (product, text) -> product.with(MeasureFields.net(product.measures(), longs(text)))),
    LENGTH_MM(
            product -> whole(product.measures().lengthMm()),
            (product, text) -> product.with(MeasureFields.length(product.measures(), ints(text)))),
    WIDTH_MM(
            product -> whole(product.measures().widthMm()),
            (product, text) -> product.with(MeasureFields.width(product.measures(), ints(text)))),
    HEIGHT_MM(
            product -> whole(product.measures().heightMm()),
            (product, text) -> product.with(MeasureFields.height(product.measures(), ints(text)))),
    BATTERY(
            product -> product.hazards().battery().map(ProductField::yesNo),
            (product, text) -> product.with(HazardFields.battery(product.hazards(), flag(text)))),
    MAGNETIC(
            product -> product.hazards().magnetic().map(ProductField::yesNo),
            (product, text) -> product.with(HazardFields.magnetic(product.hazards(), flag(text)))),
    LIQUID(
            product -> product.hazards().liquid().map(ProductField::yesNo),
            (product, text) -> product.with(HazardFields.liquid(product.hazards(), flag(text)))),
    POWDER(
            product -> product.hazards().powder().map(ProductField::yesNo),
            (product, text) -> product.with(HazardFields.powder(product.hazards(), flag(text)))),
    TEMPERATURE(
            product -> product.keeping().temperature().map(Temperature::name),
            (product, text) -> product.with(new Keeping(
                    text.map(Temperature::valueOf), product.keeping().safetyStock()))),
    SAFETY_STOCK(
            product -> whole(product.keeping().safetyStock()),
            (product, text) -> product.with(new Keeping(product.keeping().temperature(), longs(text))));

    private static final Pattern HS = Pattern.compile("\\d{6}|\\d{8}|\\d{10}");
    private static final long MOST = 1_000_000_000;

    private final Function<Product, Optional<String>> get;
    private final BiFunction<Product, Optional<String>, Product> set;

    ProductField(Function<Product, Optional<String>> get, BiFunction<Product, Optional<String>, Product> set) {
        this.get = get;
        this.set = set;
    }

    /// The written form of what the product has; blank where nothing is stated.
    public String of(Product product) {
        return get.apply(product).orElse("");
    }

    /// The product with another value.
    ///
    /// @throws IllegalArgumentException when the text is no written form of this field
    public Product put(Product product, String text) {
        return set.apply(product, Optional.of(text).filter(value -> !value.isBlank()));
    }

    /// Whether the text can be a value of this field; blank always can.
    public boolean takes(String text) {
        try {
            put(Product.bare(new Sku("?")), text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<String> whole(OptionalLong number) {
        return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    }

    private static Optional<String> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static Optional<Boolean> flag(Optional<String> text) {
        return text.map(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: '" + word + "'");
        });
    }

    private static OptionalLong longs(Optional<String> text) {
        return text.map(ProductField::number).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static OptionalInt ints(Optional<String> text) {
        return text.map(ProductField::number)
                .map(number -> OptionalInt.of(Math.toIntExact(number)))
                .orElseGet(OptionalInt::empty);
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,10}") || Long.parseLong(text) > MOST) {
            throw new IllegalArgumentException("no whole number: '" + text + "'");
        }
        return Long.parseLong(text);
    }

    private static String hsCode(String text) {
        if (!HS.matcher(text).matches()) {
            throw new IllegalArgumentException("no HS code: '" + text + "'");
        }
        return text;
    }

    private static Money money(String text) {
        int gap = text.lastIndexOf(' ');
        var amount = new BigDecimal(text.substring(0, Math.max(0, gap)).strip());
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount below zero: '" + text + "'");
        }
        return new Money(amount, text.substring(gap + 1));
    }
}
