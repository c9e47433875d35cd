package tallydock.desk.shipments.labels;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.labelling.LabelBatch;
import tallydock.desk.kit.labelling.LabelsModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Template;
import tallydock.domain.printer.PrintOrder.Subject;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.LabelWish;
import tallydock.usecase.label.WishedLabels;

/// Which labels of a shipment are wanted, and what they would be. Every change is composed anew off the FX thread; of
/// several only the last is shown.
public final class ShipmentLabelsModel {
    private static final LabelWish FIRST = LabelWish.all(LabelKind.CARTON);

    private final LabelOffice office;
    private final DeskTools tools;
    private final LabelsModel labels;
    private final NumbersModel numbers;
    private final AtomicLong wishes = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<Subjects>> shipment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LabelWish> wish = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NOTHING);
    private final ReadOnlyObjectWrapper<LabelKind> kind = new ReadOnlyObjectWrapper<>(FIRST.kind());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// The shipment that is labelled, with the products on its list, and the templates of the site's own.
    record Subjects(String name, ShipmentPlan plan, List<Sku> skus, List<Template> own) {
        Subjects {
            skus = List.copyOf(skus);
            own = List.copyOf(own);
        }
    }

    public ShipmentLabelsModel(LabelOffice office, DeskTools tools) {
        this.office = office;
        this.tools = tools;
        this.labels = new LabelsModel(office.ways(), tools);
        this.numbers = new NumbersModel(office.numbers(), tools, () -> change(now -> now));
    }

    /// Whether labels of a shipment are looked at.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// A scan proves a label that was printed; else it means nothing here.
    public void scanned(RawScan scan) {
        var _ = labels.proof().scanned(scan);
    }

    LabelsModel labels() {
        return labels;
    }

    NumbersModel numbers() {
        return numbers;
    }

    /// Empty while its list is read.
    ReadOnlyObjectProperty<Optional<Subjects>> shipment() {
        return shipment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LabelWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// Which kind of labels is wanted.
    ReadOnlyObjectProperty<LabelKind> kind() {
        return kind.getReadOnlyProperty();
    }

    /// What there is to say of what came of the wish.
    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Looks at the labels of a shipment.
    public void label(ShipmentId id, String name) {
        open.set(true);
        shipment.set(Optional.empty());
        answer.set(Answer.NOTHING);
        labels.show(Optional.empty());
        wish.set(FIRST);
        kind.set(FIRST.kind());
        labels.begin(FIRST.kind());
        numbers.read();
        tools.background()
                .run(
                        () -> office.composing()
                                .plan(id)
                                .map(plan ->
                                        subjects(name, plan, office.composing().own())),
                        this::begin,
                        this::broke);
    }

    private static Subjects subjects(String name, ShipmentPlan plan, List<Template> own) {
        var skus = plan.cartons().stream()
                .flatMap(carton -> carton.lines().stream())
                .map(PlannedLine::sku)
                .distinct()
                .toList();
        return new Subjects(name, plan, skus, own);
    }

    private void begin(Optional<Subjects> found) {
        shipment.set(found);
        if (found.isEmpty()) {
            leave();
        } else {
            change(now -> now);
        }
    }

    public void leave() {
        wishes.incrementAndGet();
        open.set(false);
        shipment.set(Optional.empty());
    }

    /// Wants other labels of the same shipment.
    void want(LabelKind wanted) {
        int number = wanted == LabelKind.PALLET ? 1 : 0;
        kind.set(wanted);
        labels.begin(wanted);
        change(now -> now.ofKind(wanted, number));
    }

    /// Changes the wish, and composes what comes of it.
    void change(UnaryOperator<LabelWish> changed) {
        wish.set(changed.apply(wish.get()));
        long asked = wishes.incrementAndGet();
        var now = wish.get();
        shipment.get()
                .ifPresent(subjects -> tools.background()
                        .run(
                                () -> wishes.get() == asked
                                        ? Optional.of(office.composing().labels(subjects.plan(), now))
                                        : Optional.<WishedLabels>empty(),
                                found -> found.filter(_ -> wishes.get() == asked)
                                        .ifPresent(came -> show(subjects, came)),
                                this::broke));
    }

    private void show(Subjects subjects, WishedLabels came) {
        answer.set(Answer.of(came));
        labels.show(
                came instanceof WishedLabels.Ready ready && !ready.runs().isEmpty()
                        ? Optional.of(batch(subjects, ready))
                        : Optional.empty());
    }

    private static LabelBatch batch(Subjects subjects, WishedLabels.Ready ready) {
        var subject = new Subject(Optional.of(subjects.plan().head().id().toString()), Optional.empty());
        return new LabelBatch(
                ready.template(), ready.runs(), subject, ready.template().id() + "-" + subjects.name());
    }

    /// Gives numbers of this station's range to what has none.
    void number() {
        var now = wish.get();
        var by = tools.doors().actor();
        shipment.get()
                .ifPresent(subjects -> tools.background()
                        .run(() -> office.composing().number(subjects.plan(), now, by), this::numbered, this::broke));
    }

    private void numbered(AssignSsccs.Result result) {
        numbers.told(result);
        change(now -> now);
    }

    private void broke(RuntimeException cause) {
        tools.doors().failed(Say.key("labelling.broke"), cause);
    }
}
