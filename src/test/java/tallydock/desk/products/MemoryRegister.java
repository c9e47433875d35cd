package tallydock.desk.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import tallydock.desk.rooms.Trial;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.Change;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.ProductFold;
import tallydock.domain.register.SheetClaim;
import tallydock.domain.site.StationId;
import tallydock.usecase.FactLog;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.register.ProductCards;
import tallydock.usecase.register.RegisterPorts;

/// One seller's register in memory: what was written is read back through the fold.
final class MemoryRegister implements ProductSearch, ProductCards, FactLog, Ids {
    private final Map<String, SheetClaim> sheets = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(3);
    private long clock = 1;
    boolean broken;

    RegisterPorts ports() {
        return new RegisterPorts(this, this, this, () -> Trial.NOW);
    }

    /// A product that came in a sheet.
    MemoryRegister has(String sku, String chinese, String english, ProductBarcode... codes) {
        return has(Product.bare(new Sku(sku))
                .with(new Names(Optional.of(chinese), Optional.of(english)))
                .with(List.of(codes)));
    }

    MemoryRegister has(Product product) {
        var said = new SheetClaim.Said(new Actor("mei"), Trial.NOW.minusSeconds(86_400));
        int row = sheets.size() + 2;
        sheets.put(
                product.sku().folded(), new SheetClaim(next(), said, "sku-autumn.xlsx", OptionalInt.of(row), product));
        return this;
    }

    List<ProductFact> written() {
        return changes.stream().map(Change::fact).toList();
    }

    private FactOrder next() {
        return new FactOrder(new Hlc(clock++ << 16), new StationId(new UUID(0, 1)), clock);
    }

    private List<ProductCard> all() {
        if (broken) {
            throw new IllegalStateException("the register is broken");
        }
        var skus = new LinkedHashMap<String, Boolean>();
        sheets.keySet().forEach(sku -> skus.put(sku, true));
        changes.forEach(change -> skus.put(change.fact().sku().folded(), true));
        return skus.keySet().stream()
                .flatMap(sku -> find(SellerId.OWN, new Sku(sku)).stream())
                .toList();
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        drafts.forEach(draft -> changes.add(
                new Change(next(), new SheetClaim.Said(draft.actor(), draft.at()), (ProductFact) draft.fact())));
        return List.of();
    }

    @Override
    public List<FoundProduct> find(String words, int limit) {
        return all().stream()
                .filter(card -> text(card).contains(words.toLowerCase(Locale.ROOT)))
                .map(MemoryRegister::found)
                .toList();
    }

    private static String text(ProductCard card) {
        var product = card.product();
        return (product.sku() + " " + product.names() + " " + product.barcodes()).toLowerCase(Locale.ROOT);
    }

    private static FoundProduct found(ProductCard card) {
        var product = card.product();
        return new FoundProduct(
                card.seller(),
                product.sku(),
                product.names(),
                product.barcodes().stream().map(ProductBarcode::code).toList());
    }

    @Override
    public List<SellerId> sellers() {
        return List.of(SellerId.OWN);
    }

    @Override
    public Optional<ProductCard> find(SellerId seller, Sku sku) {
        var about =
                changes.stream().filter(change -> isAbout(change.fact(), sku)).toList();
        return ProductFold.of(seller, Optional.ofNullable(sheets.get(sku.folded())), about);
    }

    private static boolean isAbout(ProductFact fact, Sku sku) {
        return fact.sku().equals(sku)
                || (fact instanceof ProductFact.CodeDecided decided
                        && decided.against().contains(sku));
    }

    @Override
    public List<ProductCard> carrying(SellerId seller, ProductCode code) {
        return all().stream().filter(card -> card.units(code).isPresent()).toList();
    }

    @Override
    public List<FoundProduct> latest(int limit) {
        return all().stream().map(MemoryRegister::found).toList();
    }

    @Override
    public int pages(SellerId seller) {
        return 1;
    }

    @Override
    public List<Product> page(SellerId seller, int number) {
        return all().stream().map(ProductCard::product).toList();
    }

    @Override
    public List<CodeClash> clashes(int limit) {
        return all().stream()
                .flatMap(card -> card.product().barcodes().stream())
                .map(ProductBarcode::code)
                .distinct()
                .map(code -> new CodeClash(SellerId.OWN, code, carrying(SellerId.OWN, code)))
                .filter(clash -> clash.sides().size() > 1)
                .toList();
    }

    @Override
    public EventId event() {
        return EventId.create(Instant.EPOCH, random);
    }

    @Override
    public TallyId tally() {
        return new TallyId(EventId.uuidV7(Instant.EPOCH, random));
    }
}
