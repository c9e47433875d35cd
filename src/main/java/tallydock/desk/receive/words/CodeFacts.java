package tallydock.desk.receive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Gs1Prefix;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.StageView;

/// What is known of the goods that stopped the count.
public final class CodeFacts {
    private CodeFacts() {}

    /// Facts about the code or the SKU on the stage.
    public static List<Fact> of(StageView view) {
        return view.headline().code().map(CodeFacts::ofUnknown).orElseGet(() -> ofProduct(view));
    }

    private static List<Fact> ofUnknown(String shown) {
        var text = ScanText.of(shown);
        var code = text.code();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Say.key("receive.fact.type"), type(code)));
        text.aim()
                .flatMap(Symbology::of)
                .ifPresent(symbol -> facts.add(new Fact(Say.key("receive.fact.symbol"), Say.asIs(symbol.trade()))));
        if (isTradeLength(code) && Gtin.parse(code).isPresent()) {
            Gs1Prefix.of(code).ifPresent(prefix -> facts.add(new Fact(Say.key("receive.fact.prefix"), issued(prefix))));
        }
        facts.add(new Fact(Say.key("receive.fact.inbound"), Say.key("receive.fact.no-carton")));
        return facts;
    }

    private static boolean isTradeLength(String code) {
        return code.matches("\\d{8}|\\d{12,14}");
    }

    private static Say type(String code) {
        var length = Integer.toString(code.length());
        if (!isTradeLength(code)) {
            return Say.key("receive.fact.other-code", length);
        }
        return Gtin.parse(code).isPresent()
                ? Say.key("receive.fact.gtin", length)
                : Say.key("receive.fact.wrong-digit", length);
    }

    /// The country of the office that issued it, as each language calls it.
    private static Say issued(Gs1Prefix prefix) {
        return prefix.country()
                .map(country -> Locale.of("", country))
                .map(place -> Say.key(
                        "receive.fact.issued",
                        prefix.digits(),
                        Say.both(
                                place.getDisplayCountry(Locale.ENGLISH),
                                place.getDisplayCountry(Locale.SIMPLIFIED_CHINESE))))
                .orElseGet(() -> Say.key("receive.fact.no-country", prefix.digits()));
    }

    private static List<Fact> ofProduct(StageView view) {
        var facts = new ArrayList<Fact>();
        view.headline().sku().ifPresent(sku -> facts.add(new Fact(Say.asIs("SKU"), Say.asIs(sku.code()))));
        var listed = view.asking().about();
        facts.add(new Fact(
                Say.key("receive.fact.listed"),
                listed.isEmpty()
                        ? Say.key("receive.fact.no-carton")
                        : Say.key(
                                "receive.carton",
                                listed.stream().map(CartonNo::text).collect(Collectors.joining(", ")))));
        view.tallied()
                .ifPresent(tallied ->
                        facts.add(new Fact(Say.key("receive.fact.here"), Say.asIs(Long.toString(tallied.received())))));
        return facts;
    }
}
