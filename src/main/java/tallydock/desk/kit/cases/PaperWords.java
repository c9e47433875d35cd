package tallydock.desk.kit.cases;

import java.util.ArrayList;
import tallydock.desk.kit.text.Say;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Sku;

/// What papers disagree about, in words.
public final class PaperWords {
    private PaperWords() {}

    /// Which product, what about it, and what each paper says.
    public static Say whole(PaperMismatch mismatch) {
        var words = new ArrayList<Object>();
        words.add(mismatch.sku().map(Sku::code).map(Say::asIs).orElseGet(() -> Say.key("kit.papers.whole")));
        words.add(field(mismatch.field()));
        mismatch.said().forEach((paper, said) -> words.add(said(paper, said)));
        return words.size() > 4
                ? Say.key("kit.papers.three", words.toArray())
                : Say.key("kit.papers.two", words.toArray());
    }

    /// The same without the product.
    public static Say brief(PaperMismatch mismatch) {
        var words = new ArrayList<Object>();
        words.add(field(mismatch.field()));
        mismatch.said().forEach((paper, said) -> words.add(said(paper, said)));
        return words.size() > 3
                ? Say.key("kit.papers.brief-three", words.toArray())
                : Say.key("kit.papers.brief-two", words.toArray());
    }

    /// What it is about.
    public static Say field(MatchField field) {
        return switch (field) {
            case QUANTITY -> Say.key("kit.papers.quantity");
            case VALUE -> Say.key("kit.papers.value");
            case HS_CODE -> Say.key("kit.papers.hs-code");
            case ORIGIN -> Say.key("kit.papers.origin");
            case WEIGHT -> Say.key("kit.papers.weight");
        };
    }

    /// What a paper is called.
    public static Say name(Paper paper) {
        return switch (paper) {
            case PACKING_LIST -> Say.key("kit.papers.name.packing-list");
            case INVOICE -> Say.key("kit.papers.name.invoice");
            case REGISTER -> Say.key("kit.papers.name.register");
        };
    }

    private static Say said(Paper paper, String said) {
        return switch (paper) {
            case PACKING_LIST -> Say.key("kit.papers.packing-list", said);
            case INVOICE -> Say.key("kit.papers.invoice", said);
            case REGISTER -> Say.key("kit.papers.register", said);
        };
    }
}
