package tallydock.desk.products;

import java.util.ArrayList;
import java.util.List;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.register.Change;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.SheetClaim;

/// Says where what is known of a product comes from: its sheet and row, then who changed what, the latest first.
final class ProductHistory {
    private static final int MOST = 12;

    private final Texts texts;
    private final ProductsModel model;
    private final Moments moments;

    ProductHistory(Texts texts, ProductsModel model, Moments moments) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
    }

    List<Fact> of(ProductCard card) {
        var facts = new ArrayList<Fact>();
        card.changes().reversed().stream().limit(MOST).map(this::change).forEach(facts::add);
        card.sheet().map(this::sheet).ifPresent(facts::add);
        return facts;
    }

    /// The file, its row where it is known, who took it in and when.
    Fact sheet(SheetClaim sheet) {
        var file = sheet.row().isPresent()
                ? Say.key("products.sheet-row", sheet.file(), sheet.row().getAsInt())
                : Say.asIs(sheet.file());
        return new Fact(file, said(sheet.said()));
    }

    /// Who, and when.
    Say said(SheetClaim.Said said) {
        return Say.key("products.by-at", model.name(said.by()), moments.of(said.at()));
    }

    private Fact change(Change change) {
        return new Fact(
                switch (change.fact()) {
                    case ProductFact.ProductEdited edited -> edited(edited);
                    case ProductFact.CodeAdded added -> Say.key("products.did.added", shown(added.code()));
                    case ProductFact.CodeRemoved removed ->
                        Say.key("products.did.removed", removed.code().text());
                    case ProductFact.CodeDecided decided ->
                        Say.key(
                                "products.did.decided",
                                shown(decided.code()),
                                decided.sku().code());
                    case ProductFact.ProductMeasured measured ->
                        Say.key("products.did.measured", measured.instrument());
                },
                said(change.said()));
    }

    private Say edited(ProductFact.ProductEdited edited) {
        return edited.values().isEmpty()
                ? Say.key("products.did.registered")
                : ProductWords.fields(texts, edited.values().keySet());
    }

    private static String shown(ProductBarcode code) {
        return code.shown();
    }
}
