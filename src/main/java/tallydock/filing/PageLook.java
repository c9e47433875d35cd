package tallydock.filing;

import java.util.Optional;
import tallydock.domain.label.stock.Stock;

/// How the pages of a document are: on which paper, and what stands at the head of each that is not to be used.
public record PageLook(Stock.Page paper, Optional<String> mark) {
    /// What most of the world prints on.
    public static final PageLook USUAL = new PageLook(Stock.Page.A4, Optional.empty());
}
