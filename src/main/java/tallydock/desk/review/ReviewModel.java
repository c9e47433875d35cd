package tallydock.desk.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.shipment.ShipmentId;

/// The cases of all shipments, the kinds and the text they are filtered by, and the one that is looked at. What was
/// read stays until newer is there.
public final class ReviewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewModel.class);

    private final Source source;
    private final DeskTools tools;
    private final ObservableList<Discrepancy> all = FXCollections.observableArrayList();
    private final FilteredList<Discrepancy> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableSet<DiscrepancyType> kinds = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Map<DiscrepancyType, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Discrepancy>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where cases are read from; both calls take their time.
    public interface Source {
        List<Discrepancy> all();

        Proof proof(Discrepancy found);
    }

    public ReviewModel(Source source, DeskTools tools) {
        this.source = source;
        this.tools = tools;
        filter.subscribe(_ -> sift());
    }

    /// The cases that match kinds and filter.
    public ObservableList<Discrepancy> shown() {
        return shown;
    }

    /// How many cases there are.
    public int count() {
        return all.size();
    }

    public StringProperty filter() {
        return filter;
    }

    /// How many cases there are of each kind that occurs, in the order of the kinds.
    public ReadOnlyObjectProperty<Map<DiscrepancyType, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Whether newer cases are on their way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the cases have been read at least once.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Whether the last reading failed.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// The case that is looked at.
    public ReadOnlyObjectProperty<Optional<Discrepancy>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The scans that made it; empty while they are read.
    public ReadOnlyObjectProperty<Optional<Proof>> proof() {
        return proof.getReadOnlyProperty();
    }

    /// Reads the cases anew.
    public void refresh() {
        busy.set(true);
        tools.background().run(source::all, this::show, this::broken);
    }

    /// The kinds that are shown; none for all of them.
    public ObservableSet<DiscrepancyType> picked() {
        return FXCollections.unmodifiableObservableSet(kinds);
    }

    /// Shows cases of this kind, or no more; with no kind picked all are shown.
    public void pick(DiscrepancyType kind, boolean wanted) {
        if (wanted ? kinds.add(kind) : kinds.remove(kind)) {
            sift();
        }
    }

    /// Shows all cases.
    public void clearFilters() {
        kinds.clear();
        filter.set("");
        sift();
    }

    /// Shows the cases of one shipment.
    public void of(ShipmentId shipment) {
        kinds.clear();
        all.stream()
                .filter(found -> found.shipment().id().equals(shipment))
                .findFirst()
                .ifPresent(found -> filter.set(CaseWords.shipment(found)));
        sift();
    }

    /// Looks at a case.
    public void choose(Discrepancy found) {
        chosen.set(Optional.of(found));
        proof.set(Optional.empty());
        tools.background().run(() -> source.proof(found), lines -> show(found, lines), this::brokenProof);
    }

    private void sift() {
        var wanted = filter.get().strip().toUpperCase(Locale.ROOT);
        var picked = kinds.isEmpty() ? EnumSet.allOf(DiscrepancyType.class) : EnumSet.copyOf(kinds);
        shown.setPredicate(
                found -> picked.contains(found.type()) && (wanted.isEmpty() || CaseWords.mentions(found, wanted)));
    }

    private void show(List<Discrepancy> cases) {
        var before = chosen.get();
        all.setAll(cases);
        countKinds();
        busy.set(false);
        failed.set(false);
        read.set(true);
        before.flatMap(this::sameAs).ifPresentOrElse(this::choose, this::chooseNone);
    }

    private void chooseNone() {
        chosen.set(Optional.empty());
        proof.set(Optional.empty());
    }

    // The same case after further counting: its units may have changed.
    private Optional<Discrepancy> sameAs(Discrepancy before) {
        return all.stream()
                .filter(found -> found.shipment().id().equals(before.shipment().id())
                        && found.type() == before.type()
                        && found.carton().equals(before.carton())
                        && CaseWords.code(found).equals(CaseWords.code(before)))
                .findFirst();
    }

    private void countKinds() {
        var byKind = new EnumMap<DiscrepancyType, Integer>(DiscrepancyType.class);
        all.forEach(found -> byKind.merge(found.type(), 1, Integer::sum));
        counts.set(java.util.Collections.unmodifiableMap(byKind));
    }

    private void show(Discrepancy found, Proof lines) {
        if (chosen.get().filter(found::equals).isPresent()) {
            proof.set(Optional.of(lines));
        }
    }

    private void broken(RuntimeException cause) {
        LOG.error("the cases cannot be read", cause);
        busy.set(false);
        failed.set(true);
    }

    private void brokenProof(RuntimeException cause) {
        tools.doors().failed(Say.key("review.proof-broke"), cause);
    }
}
