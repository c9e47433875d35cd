package tallydock.desk.kit.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Gs1Prefix;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;

/// What shows in a code itself: its kind and check digit, the symbol it was read from, where its prefix was issued.
public final class CodeLook {
    private CodeLook() {}

    /// The facts, in the order they are read.
    public static List<Fact> of(ScanText text) {
        var code = text.code();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Say.key("kit.code.type"), type(code)));
        text.aim()
                .flatMap(Symbology::of)
                .ifPresent(symbol -> facts.add(new Fact(Say.key("kit.code.symbol"), Say.asIs(symbol.trade()))));
        if (Gtin.parse(code).isPresent()) {
            Gs1Prefix.of(code).ifPresent(prefix -> facts.add(new Fact(Say.key("kit.code.prefix"), issued(prefix))));
        }
        return facts;
    }

    /// Whether it has the length of a trade item number, with a right check digit or not.
    public static boolean isTradeLength(String code) {
        return code.matches("\\d{8}|\\d{12,14}");
    }

    private static Say type(String code) {
        var length = Integer.toString(code.length());
        if (!isTradeLength(code)) {
            return Say.key("kit.code.other-code", length);
        }
        return Gtin.parse(code).isPresent()
                ? Say.key("kit.code.gtin", length)
                : Say.key("kit.code.wrong-digit", length);
    }

    /// The country of the office that issued it, as each language calls it.
    private static Say issued(Gs1Prefix prefix) {
        return prefix.country()
                .map(country -> Locale.of("", country))
                .map(place -> Say.key(
                        "kit.code.issued",
                        prefix.digits(),
                        Say.both(
                                place.getDisplayCountry(Locale.ENGLISH),
                                place.getDisplayCountry(Locale.SIMPLIFIED_CHINESE))))
                .orElseGet(() -> Say.key("kit.code.no-country", prefix.digits()));
    }
}
