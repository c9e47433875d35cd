package tallydock.sheet.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Currencies as sheets name them: ISO codes, signs, Chinese words.
public final class Currencies {
    private static final Pattern CODE = Pattern.compile(
            "(?<![A-Z])(USD|EUR|GBP|CNY|RMB|JPY|CAD|AUD|HKD|MXN|CHF|SEK|PLN|SGD|AED|BRL|KRW|NZD)(?![A-Z])");
    private static final Map<String, String> SIGNS = Map.of(
            "美元", "USD", "美金", "USD", "欧元", "EUR", "英镑", "GBP", "人民币", "CNY", "日元", "JPY", "US$", "USD", "€", "EUR",
            "£", "GBP", "¥", "CNY");

    private Currencies() {}

    /// The ISO 4217 code a text names, in a heading or beside a value.
    public static Optional<String> in(String text) {
        String upper = Ascii.of(text).replace('￥', '¥').toUpperCase(Locale.ROOT);
        var code = CODE.matcher(upper);
        if (code.find()) {
            return Optional.of(code.group(1).equals("RMB") ? "CNY" : code.group(1));
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> upper.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> upper.contains("$") ? Optional.of("USD") : Optional.empty())
                .or(() -> upper.contains("元") ? Optional.of("CNY") : Optional.empty());
    }
}
