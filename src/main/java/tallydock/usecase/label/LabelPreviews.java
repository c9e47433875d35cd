package tallydock.usecase.label;

import java.util.List;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// Draws labels for the screen, dot for dot as a printer will.
@FunctionalInterface
public interface LabelPreviews {
    /// One label. Takes some milliseconds.
    Preview of(Paper paper, LabelValues values);

    /// What it is drawn on: a template on a stock, by a head.
    record Paper(Template template, Stock stock, Head head) {}

    /// The label's dots, and what about it is not as it should be, the gravest first.
    record Preview(Drawing dots, Head head, List<Finding> findings) {
        public Preview {
            findings = List.copyOf(findings);
        }
    }
}
