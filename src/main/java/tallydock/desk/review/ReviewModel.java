package tallydock.desk.review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import tallydock.desk.kit.photo.PhotoShelf;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.table.RowsModel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Rooms;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.Progress;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.label.dock.TemporaryIds.SetAside;
import tallydock.usecase.photo.NewPicture;

/// The cases of all shipments, the kinds and the text they are filtered by, and the one that is looked at.
public final class ReviewModel {
    private static final Set<DiscrepancyType> QUARANTINED =
            EnumSet.of(DiscrepancyType.PROHIBITED, DiscrepancyType.DAMAGED);

    private final Source source;
    private final DeskTools tools;
    private final PhotoShelf photos;
    private final RowsModel<Discrepancy> rows;
    private final ObservableSet<DiscrepancyType> kinds = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Map<DiscrepancyType, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<StillExpected>> expected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Discrepancy>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where cases are read from; every call takes its time.
    public interface Source {
        List<Discrepancy> all(Progress progress);

        /// What may still come, as of the last reading of the cases.
        List<StillExpected> expected();

        Proof proof(Discrepancy found);
    }

    public ReviewModel(Source source, DeskTools tools, PhotoTools photos) {
        this.source = source;
        this.tools = tools;
        this.photos = new PhotoShelf(photos, failure -> tools.doors().failed(Say.key("kit.photo.failed"), failure));
        this.rows = new RowsModel<>(tools.background(), this::isShown);
    }

    private boolean isShown(Discrepancy found, String filter) {
        var wanted = filter.strip().toUpperCase(Locale.ROOT);
        return (kinds.isEmpty() || kinds.contains(found.type()))
                && (wanted.isEmpty() || CaseWords.mentions(found, wanted));
    }

    /// The cases, those shown that match kinds and filter.
    public RowsModel<Discrepancy> rows() {
        return rows;
    }

    /// How many cases there are of each kind that occurs, in the order of the kinds.
    public ReadOnlyObjectProperty<Map<DiscrepancyType, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What may still come, which is no case yet: one entry a shipment.
    public ReadOnlyObjectProperty<List<StillExpected>> expected() {
        return expected.getReadOnlyProperty();
    }

    /// The case that is looked at.
    public ReadOnlyObjectProperty<Optional<Discrepancy>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What made it; empty while that is read.
    public ReadOnlyObjectProperty<Optional<Proof>> proof() {
        return proof.getReadOnlyProperty();
    }

    /// The photos of the case that is looked at.
    public PhotoShelf photos() {
        return photos;
    }

    /// Keeps pictures as photos of that case.
    void bring(List<NewPicture> pictures) {
        chosen.get()
                .filter(found -> mayChange() && !found.isOfPapers())
                .ifPresent(found -> photos.keep(pictures, CasePhotos.subject(found), person()));
    }

    /// Whether whoever is here may add and take away.
    boolean mayChange() {
        return !Rooms.of(tools.doors().person().role()).isReadOnly();
    }

    Actor person() {
        return new Actor(tools.doors().person().id().toString());
    }

    /// Reads the cases anew.
    public void refresh() {
        var read = new AtomicReference<List<StillExpected>>(List.of());
        rows.refresh(
                progress -> {
                    var cases = source.all(progress);
                    read.set(source.expected());
                    return cases;
                },
                _ -> {
                    expected.set(read.get());
                    show();
                });
    }

    /// The kinds that are shown; none for all of them.
    public ObservableSet<DiscrepancyType> picked() {
        return FXCollections.unmodifiableObservableSet(kinds);
    }

    /// Shows cases of this kind, or no more; with no kind picked all are shown.
    public void pick(DiscrepancyType kind, boolean wanted) {
        if (wanted ? kinds.add(kind) : kinds.remove(kind)) {
            rows.sift();
        }
    }

    /// Shows all cases.
    public void clearFilters() {
        kinds.clear();
        rows.filter().set("");
        rows.sift();
    }

    /// Shows the cases of one shipment.
    public void of(ShipmentId shipment) {
        kinds.clear();
        rows.all().stream()
                .filter(found -> found.shipment().id().equals(shipment))
                .findFirst()
                .ifPresent(found -> rows.filter().set(CaseWords.shipment(found)));
        rows.sift();
    }

    /// Looks at the case of a thing that got a temporary id. False where there is none any more.
    boolean show(GivenId given) {
        var thing = given.thing();
        var found = rows.all().stream()
                .filter(one -> one.shipment().id().equals(thing.shipment()))
                .filter(one -> one.carton().equals(thing.carton()))
                .filter(one -> isOf(one, thing))
                .max(Comparator.comparing(one -> one.type().level()));
        found.ifPresent(one -> {
            clearFilters();
            choose(one);
        });
        return found.isPresent();
    }

    /// A sign of quarantine is on goods that are known, any other id on what nobody knows.
    private static boolean isOf(Discrepancy found, SetAside thing) {
        if (!thing.quarantined()) {
            return found.about().equals(new About.Unknown(thing.shown()));
        }
        return QUARANTINED.contains(found.type())
                && found.about() instanceof About.Item item
                && item.sku().code().equals(thing.shown());
    }

    /// Looks at a case.
    public void choose(Discrepancy found) {
        chosen.set(Optional.of(found));
        proof.set(Optional.empty());
        photos.hide();
        tools.background().run(() -> source.proof(found), lines -> show(found, lines), this::brokenProof);
    }

    private void show() {
        countKinds();
        chosen.get().flatMap(this::sameAs).ifPresentOrElse(this::choose, this::chooseNone);
    }

    private void chooseNone() {
        chosen.set(Optional.empty());
        proof.set(Optional.empty());
        photos.hide();
    }

    // The same case after further counting: its units may have changed.
    private Optional<Discrepancy> sameAs(Discrepancy before) {
        return rows.all().stream()
                .filter(found -> CaseWords.isSame(found, before))
                .findFirst();
    }

    private void countKinds() {
        var byKind = new EnumMap<DiscrepancyType, Integer>(DiscrepancyType.class);
        rows.all().forEach(found -> byKind.merge(found.type(), 1, Integer::sum));
        counts.set(java.util.Collections.unmodifiableMap(byKind));
    }

    private void show(Discrepancy found, Proof lines) {
        if (chosen.get().filter(found::equals).isPresent()) {
            proof.set(Optional.of(lines));
            if (!found.isOfPapers()) {
                photos.show(CasePhotos.wanted(found, lines));
            }
        }
    }

    private void brokenProof(RuntimeException cause) {
        tools.doors().failed(Say.key("review.proof-broke"), cause);
    }
}
