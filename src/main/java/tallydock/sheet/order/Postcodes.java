package tallydock.sheet.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.sheet.value.Ascii;

/// Postcodes whose leading zeros a spreadsheet took away.
final class Postcodes {
    private static final Map<String, Integer> LENGTHS = lengths();
    private static final Pattern SHORTENED = Pattern.compile("(\\d{2,6})(?:\\.0)?(-\\d{4})?");
    private static final int MOST_LOST = 2;

    private Postcodes() {}

    /// The postcode it must have been, for a country whose postcodes have a fixed number of digits; empty when nothing
    /// is lost. Without a country it is taken for one of the United States.
    static Optional<String> restored(String postcode, Optional<String> country) {
        var parts = SHORTENED.matcher(postcode);
        Integer length = LENGTHS.get(Ascii.folded(country.orElse("us")).replaceAll("[.\\s]", ""));
        if (length == null || !parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(1);
        int lost = length - digits.length();
        return lost > 0 && lost <= MOST_LOST
                ? Optional.of("0".repeat(lost)
                        + digits
                        + Optional.ofNullable(parts.group(2)).orElse(""))
                : Optional.empty();
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>();
        List.of(
                        "us",
                        "usa",
                        "unitedstates",
                        "unitedstatesofamerica",
                        "美国",
                        "pr",
                        "puertorico",
                        "de",
                        "deu",
                        "germany",
                        "deutschland",
                        "德国",
                        "fr",
                        "fra",
                        "france",
                        "法国",
                        "es",
                        "esp",
                        "spain",
                        "西班牙",
                        "it",
                        "ita",
                        "italy",
                        "意大利",
                        "mx",
                        "mexico",
                        "墨西哥",
                        "fi",
                        "finland",
                        "芬兰")
                .forEach(country -> lengths.put(country, 5));
        List.of("jp", "jpn", "japan", "日本").forEach(country -> lengths.put(country, 7));
        List.of("sg", "singapore", "新加坡", "cn", "china", "中国").forEach(country -> lengths.put(country, 6));
        List.of("au", "aus", "australia", "澳大利亚").forEach(country -> lengths.put(country, 4));
        return Map.copyOf(lengths);
    }
}
