package tallydock.desk.products;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.ProductForm;

/// What stands beside the list.
public sealed interface Pane {
    /// Nothing is chosen.
    record Nothing() implements Pane {}

    /// A code that no product has.
    record Unknown(ScanText code) implements Pane {}

    /// A product that is still being read.
    record Reading(ProductRow row) implements Pane {}

    /// One product.
    record Shown(ProductCard card) implements Pane {}

    /// A form: of the product that `seen` shows, or of a new one.
    record Editing(Optional<ProductCard> seen, ProductForm form, List<FormProblem> problems) implements Pane {
        public Editing {
            problems = List.copyOf(problems);
        }
    }

    /// A form for what was measured of a product.
    record Measuring(ProductCard seen, List<FormProblem> problems) implements Pane {
        public Measuring {
            problems = List.copyOf(problems);
        }
    }

    /// The codes that several products claim.
    record Questions() implements Pane {}
}
