package tallydock.usecase.label;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// Draws labels as a printer's head would, dot for dot. It takes its time.
public interface LabelPictures {
    /// The label as it would be printed, with what is not as it should be.
    Picture draw(Template template, Stock stock, Head head, LabelValues values);

    /// Stocks on which nothing would be wrong with this label, the smallest first.
    List<Stock> fitting(Template template, Head head, LabelValues values);

    /// A label as dots, row by row from the top, each row padded to whole bytes: a set bit is a blank dot, the leftmost
    /// dot is the highest bit.
    record Picture(int width, int height, Head head, Bytes dots, List<Finding> findings) {
        public Picture {
            findings = List.copyOf(findings);
        }
    }
}
