package tallydock.domain.document.match;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Countries as papers write them: China, CN, CHN and 中国 are one.
final class Countries {
    /// Short forms that no standard lists.
    private static final Map<String, String> IN_USE = Map.of(
            "prc", "CN",
            "prchina", "CN",
            "mainlandchina", "CN",
            "中国大陆", "CN",
            "deutschland", "DE",
            "unitedstatesofamerica", "US",
            "uk", "GB",
            "korea", "KR",
            "台湾", "TW",
            "香港", "HK");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /// The two letters of ISO 3166, or what is written where it names no country.
    static String code(String written) {
        String plain = folded(written);
        var inUse = IN_USE.get(plain);
        return inUse == null
                ? CODES.getOrDefault(plain, written.toUpperCase(Locale.ROOT).strip())
                : inUse;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(folded(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
            codes.put(folded(country.getISO3Country()), code);
            codes.put(folded(code), code);
        }
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("made in|[^\\p{L}]", "");
    }
}
