package tallydock.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductField;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.FormProblem.Reason;
import tallydock.domain.register.form.TypedValue;

/// Keeps what one unit of a product was found to weigh and measure, beside what is registered.
public final class MeasureProduct {
    private static final int LONGEST_INSTRUMENT = 60;

    private final RegisterPorts ports;

    public MeasureProduct(RegisterPorts ports) {
        this.ports = ports;
    }

    /// `typed` holds weight in kg and sides in cm as they were read off; `instrument` says from what.
    public EditResult run(ProductCard seen, Map<ProductField, String> typed, String instrument, Actor actor) {
        var problems = new ArrayList<FormProblem>();
        String with = instrument.strip();
        if (with.isEmpty() || with.length() > LONGEST_INSTRUMENT) {
            problems.add(FormProblem.of(Reason.INSTRUMENT_MISSING, with));
        }
        var measures = measures(seen, typed, problems);
        if (problems.isEmpty() && measures.equals(Measures.UNKNOWN)) {
            problems.add(FormProblem.of(Reason.NOTHING_MEASURED, ""));
        }
        if (!problems.isEmpty()) {
            return new EditResult.Refused(problems);
        }
        var fact = new ProductFact.ProductMeasured(seen.seller(), seen.product().sku(), measures, with);
        ports.append(actor, Optional.of(seen), List.of(fact));
        return ports.saved(fact);
    }

    private static Measures measures(ProductCard seen, Map<ProductField, String> typed, List<FormProblem> problems) {
        var found = Product.bare(seen.product().sku());
        for (var field : List.of(
                ProductField.GROSS_GRAMS, ProductField.LENGTH_MM, ProductField.WIDTH_MM, ProductField.HEIGHT_MM)) {
            String text = typed.getOrDefault(field, "");
            var written = TypedValue.read(field, text);
            if (written.isPresent()) {
                found = field.put(found, written.orElseThrow());
            } else {
                problems.add(FormProblem.of(field, text));
            }
        }
        return found.measures();
    }
}
