package tallydock.desk.receive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tallydock.desk.kit.code.CodeLook;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.ScanText;
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
        var facts = new ArrayList<>(CodeLook.of(ScanText.of(shown)));
        facts.add(new Fact(Say.key("receive.fact.inbound"), Say.key("receive.fact.no-carton")));
        return facts;
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
