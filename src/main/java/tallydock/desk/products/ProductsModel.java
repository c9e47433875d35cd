package tallydock.desk.products;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.code.CodeLook;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.table.RowsModel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.ProductForm;
import tallydock.usecase.ProductSearch;
import tallydock.usecase.register.DecideCode;
import tallydock.usecase.register.EditProduct;
import tallydock.usecase.register.EditResult;
import tallydock.usecase.register.MeasureProduct;
import tallydock.usecase.register.ProductCards;

/// The products that are looked for, the one that is looked at, and the changes made to it. Only the search asked for
/// last is carried out.
public final class ProductsModel {
    /// No more are listed at once: who looks for one types another letter.
    static final int MOST = 200;

    private static final int MOST_QUESTIONS = 100;

    private final Register register;
    private final DeskTools tools;
    private final AtomicLong searches = new AtomicLong();
    private final RowsModel<ProductRow> rows;
    private final ReadOnlyObjectWrapper<Pane> pane = new ReadOnlyObjectWrapper<>(new Pane.Nothing());
    private final ReadOnlyObjectWrapper<List<CodeClash>> questions = new ReadOnlyObjectWrapper<>(List.of());
    private Function<Actor, Optional<String>> people = _ -> Optional.empty();
    private volatile Found last = new Found(List.of(), true);
    private Found shown = last;
    private Optional<LookUp> lookUp = Optional.empty();

    /// Where products are read and changed; `people` reads what people are called now.
    public record Register(
            ProductSearch search,
            ProductCards cards,
            EditProduct edits,
            MeasureProduct measuring,
            DecideCode deciding,
            People people) {}

    /// Reads what the people behind the facts are called.
    @FunctionalInterface
    public interface People {
        Function<Actor, Optional<String>> now();
    }

    /// A scan that is looked up, and what shows what it came to.
    private record LookUp(ScanText code, Runnable show) {}

    /// What a search came to. Where nothing matches, the products listed before stay in the background.
    private record Found(List<ProductRow> rows, boolean matches) {}

    public ProductsModel(Register register, DeskTools tools) {
        this.register = register;
        this.tools = tools;
        rows = new RowsModel<>(tools.background(), (_, _) -> shown.matches);
        rows.filter().addListener((_, _, _) -> search());
    }

    public RowsModel<ProductRow> rows() {
        return rows;
    }

    /// What stands beside the list.
    public ReadOnlyObjectProperty<Pane> pane() {
        return pane.getReadOnlyProperty();
    }

    /// The codes that wait for a decision.
    public ReadOnlyObjectProperty<List<CodeClash>> questions() {
        return questions.getReadOnlyProperty();
    }

    /// What a person is called; their id where nobody knows.
    Say name(Actor actor) {
        return actor.equals(Actor.COMMAND_LINE)
                ? Say.key("products.command-line")
                : Say.asIs(people.apply(actor).orElse(actor.id()));
    }

    /// Reads everything anew.
    public void refresh() {
        tools.background().run(register.people()::now, names -> people = names, this::broken);
        search();
        readQuestions();
        if (pane.get() instanceof Pane.Shown(var card)) {
            read(card.seller(), card.product().sku());
        }
    }

    /// Looks a scanned code up. The one product it names is looked at, or that nothing has it, and `show` shows it.
    public void lookUp(ScanText scan, Runnable show) {
        String code = scan.code();
        lookUp = Optional.of(new LookUp(scan, show));
        if (rows.filter().get().equals(code)) {
            search();
        } else {
            rows.filter().set(code);
        }
    }

    /// Looks at a product.
    public void choose(ProductRow row) {
        pane.set(new Pane.Reading(row));
        read(row.seller(), row.sku());
    }

    /// Shows the codes that wait for a decision.
    public void showQuestions() {
        pane.set(new Pane.Questions());
    }

    /// Whether the person may change products, alone or with a colleague's leave.
    public boolean mayEdit() {
        return tools.doors().isOffered(Deed.IMPORT_LIST);
    }

    /// Opens the form of the product that is looked at.
    public void edit() {
        if (pane.get() instanceof Pane.Shown(var card)) {
            pane.set(new Pane.Editing(Optional.of(card), ProductForm.of(card), List.of()));
        }
    }

    /// Opens an empty form.
    public void registerNew() {
        pane.set(new Pane.Editing(Optional.empty(), ProductForm.blank(SellerId.OWN), List.of()));
    }

    /// Opens a form with the code that no product has.
    public void registerUnknown() {
        if (pane.get() instanceof Pane.Unknown(var scan)) {
            var form = ProductForm.carrying(SellerId.OWN, scan.code());
            pane.set(new Pane.Editing(Optional.empty(), form, List.of()));
        }
    }

    /// Opens the form for what is measured of the product that is looked at.
    public void measure() {
        if (pane.get() instanceof Pane.Shown(var card)) {
            pane.set(new Pane.Measuring(card, List.of()));
        }
    }

    /// Saves the form in the name of who may.
    public void save(ProductForm form) {
        if (pane.get() instanceof Pane.Editing(var seen, var _, var _)) {
            tools.doors()
                    .allowed(
                            Deed.IMPORT_LIST,
                            by -> run(
                                    () -> seen.map(card -> register.edits().change(card, form, by))
                                            .orElseGet(() -> register.edits().register(form, by)),
                                    problems -> new Pane.Editing(seen, form, problems)));
        }
    }

    /// Saves what was measured.
    public void save(Map<ProductField, String> typed, String instrument) {
        if (pane.get() instanceof Pane.Measuring(var seen, var _)) {
            var by = tools.doors().actor();
            run(
                    () -> register.measuring().run(seen, typed, instrument, by),
                    problems -> new Pane.Measuring(seen, problems));
        }
    }

    /// Says which product a code names.
    public void decide(CodeClash question, Sku keeps) {
        tools.doors()
                .allowed(
                        Deed.LINK_BARCODE,
                        by -> run(() -> register.deciding().run(question, keeps, by), _ -> new Pane.Questions()));
    }

    /// Leaves a form without saving; false when none is open.
    public boolean cancel() {
        switch (pane.get()) {
            case Pane.Editing(var seen, var _, var _) ->
                pane.set(seen.<Pane>map(Pane.Shown::new).orElseGet(Pane.Nothing::new));
            case Pane.Measuring(var seen, var _) -> pane.set(new Pane.Shown(seen));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void search() {
        long mine = searches.incrementAndGet();
        String words = rows.filter().get().strip();
        rows.refresh(_ -> mine == searches.get() ? find(words).rows : last.rows, _ -> show());
    }

    private Found find(String words) {
        var found = words.isEmpty()
                ? register.cards().latest(MOST)
                : register.search().find(words, MOST);
        last = found.isEmpty()
                ? new Found(last.rows, false)
                : new Found(found.stream().map(ProductRow::of).toList(), true);
        return last;
    }

    private void show() {
        shown = last;
        rows.sift();
        var asked = lookUp;
        lookUp = Optional.empty();
        if (!shown.matches) {
            asked.map(LookUp::code).or(this::typedCode).ifPresent(this::sayUnknown);
        } else if (asked.isPresent() && rows.count() == 1) {
            choose(rows.all().getFirst());
        } else if (pane.get() instanceof Pane.Unknown) {
            pane.set(new Pane.Nothing());
        }
        asked.filter(_ -> !shown.matches || rows.count() == 1)
                .ifPresent(each -> each.show().run());
    }

    /// What was typed, where it is a whole code and no word.
    private Optional<ScanText> typedCode() {
        return Optional.of(ScanText.of(rows.filter().get()))
                .filter(each -> CodeLook.isTradeLength(each.code())
                        || Fnsku.parse(each.code()).isPresent());
    }

    private void sayUnknown(ScanText code) {
        if (!(pane.get() instanceof Pane.Editing || pane.get() instanceof Pane.Measuring)) {
            pane.set(new Pane.Unknown(code));
        }
    }

    private void readQuestions() {
        tools.background().run(() -> register.cards().clashes(MOST_QUESTIONS), questions::set, this::broken);
    }

    private void read(SellerId seller, Sku sku) {
        tools.background()
                .run(
                        () -> register.cards().find(seller, sku),
                        card -> {
                            if (isAbout(seller, sku)) {
                                pane.set(card.<Pane>map(Pane.Shown::new).orElseGet(Pane.Nothing::new));
                            }
                        },
                        this::broken);
    }

    private boolean isAbout(SellerId seller, Sku sku) {
        return switch (pane.get()) {
            case Pane.Reading(var row) -> row.isOf(seller, sku);
            case Pane.Shown(var card) ->
                card.seller().equals(seller) && card.product().sku().equals(sku);
            default -> false;
        };
    }

    private void run(Supplier<EditResult> deed, Function<List<FormProblem>, Pane> refused) {
        tools.background().run(deed, result -> ended(result, refused), this::broken);
    }

    private void ended(EditResult result, Function<List<FormProblem>, Pane> refused) {
        switch (result) {
            case EditResult.Refused(var problems) -> pane.set(refused.apply(problems));
            case EditResult.Saved(ProductCard card, var _) -> {
                var code = card.product().sku().code();
                tools.doors().toast(Toast.done(Say.key("products.saved", code)));
                pane.set(pane.get() instanceof Pane.Questions ? new Pane.Questions() : new Pane.Shown(card));
                search();
                readQuestions();
            }
        }
    }

    private void broken(RuntimeException cause) {
        tools.doors().failed(Say.key("products.broke"), cause);
    }
}
