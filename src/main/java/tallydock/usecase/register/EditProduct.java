package tallydock.usecase.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.Sku;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.FormProblem.Reason;
import tallydock.domain.register.form.ProductForm;
import tallydock.domain.register.form.ReadCodes;
import tallydock.domain.register.form.TypedValue;

/// Registers a product by hand, or changes one. Only what differs from what the person saw is written, so that two
/// people who change different fields at two stations lose nothing.
public final class EditProduct {
    private static final int LONGEST_SKU = 100;

    private final RegisterPorts ports;

    public EditProduct(RegisterPorts ports) {
        this.ports = ports;
    }

    /// Registers a new product.
    public EditResult register(ProductForm form, Actor actor) {
        var problems = new ArrayList<>(skuProblems(form));
        return save(form, Optional.empty(), problems, actor);
    }

    /// Writes what the form has changed of the product that the person saw.
    public EditResult change(ProductCard seen, ProductForm form, Actor actor) {
        return save(form, Optional.of(seen), new ArrayList<>(), actor);
    }

    private EditResult save(ProductForm form, Optional<ProductCard> seen, List<FormProblem> problems, Actor actor) {
        var codes = new ReadCodes(form.codes());
        var values = values(form, seen, problems);
        problems.addAll(codes.problems());
        if (!problems.isEmpty()) {
            return new EditResult.Refused(problems);
        }
        var sku = seen.map(card -> card.product().sku())
                .orElseGet(() -> new Sku(form.sku().strip()));
        var facts = new ArrayList<ProductFact>();
        if (seen.isEmpty() || !values.isEmpty()) {
            facts.add(new ProductFact.ProductEdited(form.seller(), sku, values));
        }
        var before = seen.map(card -> card.product().barcodes()).orElse(List.of());
        codes.codes().values().stream()
                .filter(code -> !before.contains(code))
                .forEach(code -> facts.add(new ProductFact.CodeAdded(form.seller(), sku, code)));
        before.stream()
                .map(ProductBarcode::code)
                .filter(code -> !codes.codes().containsKey(code))
                .forEach(code -> facts.add(new ProductFact.CodeRemoved(form.seller(), sku, code)));
        if (facts.isEmpty()) {
            return new EditResult.Refused(List.of(FormProblem.of(Reason.NOTHING_CHANGED, "")));
        }
        ports.append(actor, seen, facts);
        return ports.saved(facts.getFirst());
    }

    private List<FormProblem> skuProblems(ProductForm form) {
        String sku = form.sku().strip();
        if (sku.isEmpty()) {
            return List.of(FormProblem.of(Reason.SKU_MISSING, ""));
        }
        if (sku.length() > LONGEST_SKU) {
            return List.of(FormProblem.of(Reason.SKU_TOO_LONG, sku));
        }
        if (Command.looksLikeOne(sku)) {
            return List.of(FormProblem.of(Reason.LOOKS_LIKE_COMMAND, sku));
        }
        return ports.cards().find(form.seller(), new Sku(sku)).isPresent()
                ? List.of(FormProblem.of(Reason.SKU_TAKEN, sku))
                : List.of();
    }

    /// The written forms that differ from what is registered; what cannot be read is added to the problems.
    private static Map<ProductField, String> values(
            ProductForm form, Optional<ProductCard> seen, List<FormProblem> problems) {
        var known = seen.map(ProductCard::product).orElseGet(() -> Product.bare(new Sku("?")));
        var changed = new EnumMap<ProductField, String>(ProductField.class);
        form.values().forEach((field, typed) -> {
            boolean isUntouched = TypedValue.shown(field, field.of(known)).equals(typed.strip());
            if (!isUntouched) {
                TypedValue.read(field, typed)
                        .ifPresentOrElse(
                                text -> changed.put(field, text), () -> problems.add(FormProblem.of(field, typed)));
            }
        });
        return changed;
    }
}
