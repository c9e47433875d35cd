package tallydock.usecase.label;

import java.util.List;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// Labels of one template for one stock and head.
///
/// @param isAllowed whether somebody has said by name that labels which miss a rule of their size may be
///     printed
public record LabelJob(Template template, Stock stock, Head head, List<LabelValues> labels, boolean isAllowed) {
    public LabelJob {
        labels = List.copyOf(labels);
    }
}
