package tallydock.desk.shipments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.table.RowsModel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Room;
import tallydock.domain.people.Rooms;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// The list of shipments, the text it is filtered by, and the one that is looked at. The shipments are shown as
/// soon as they are read; how many cases each has follows, since all counts must be compared for it.
public final class ShipmentsModel {
    private final Shelf shelf;
    private final DeskTools tools;
    private final Background comparing;
    private final ObservableList<CartonReceipt> cartons = FXCollections.observableArrayList();
    private int pages;
    private boolean turning;
    private final RowsModel<ShipmentRow> rows;
    private final ReadOnlyObjectWrapper<Optional<ShipmentRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShipmentDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ShipmentId> wanted = Optional.empty();
    private Optional<Map<ShipmentId, Long>> cases = Optional.empty();

    /// Where shipments are read from; all calls take their time.
    public interface Shelf {
        /// Without their cases.
        List<ShipmentRow> all();

        /// How many open cases each shipment has that has any.
        Map<ShipmentId, Long> cases();

        /// With the first page of its cartons, and without its papers.
        Optional<ShipmentDetail> detail(ShipmentId shipment);

        /// What its papers disagree about: whole lists are compared for it.
        ShipmentDetail.Papers papers(ShipmentHead shipment);
    }

    /// `comparing` compares whole lists, while the tools' own worker answers what is asked meanwhile.
    public ShipmentsModel(Shelf shelf, DeskTools tools, Background comparing) {
        this.shelf = shelf;
        this.tools = tools;
        this.comparing = comparing;
        this.rows = new RowsModel<>(tools.background(), ShipmentRow::matches);
    }

    /// The lines, those shown that match the filter.
    public RowsModel<ShipmentRow> rows() {
        return rows;
    }

    /// The line that is looked at.
    public ReadOnlyObjectProperty<Optional<ShipmentRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What there is to say of it; empty while it is read.
    public ReadOnlyObjectProperty<Optional<ShipmentDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /// Its cartons as far as they were looked at, in the order of the list.
    public ObservableList<CartonReceipt> cartons() {
        return cartons;
    }

    /// Reads the next page of its cartons, where there is one.
    public void more() {
        detail.get().filter(now -> !turning && pages < now.pages().count()).ifPresent(now -> {
            turning = true;
            int page = pages;
            tools.background().run(() -> now.pages().reading().page(page), read -> turned(now, read), this::brokenPage);
        });
    }

    /// A page of a shipment that is looked at no more is dropped.
    private void turned(ShipmentDetail of, List<CartonReceipt> read) {
        turning = false;
        if (detail.get().filter(of::isReadWith).isPresent()) {
            pages++;
            cartons.addAll(read);
        }
    }

    private void brokenPage(RuntimeException cause) {
        turning = false;
        brokenDetail(cause);
    }

    /// Reads the list anew, and with it the shipment that is looked at.
    public void refresh() {
        rows.refresh(_ -> shelf.all(), read -> {
            show(read);
            comparing.run(shelf::cases, this::showCases, this::brokenCases);
        });
    }

    /// Looks at this shipment as soon as it is in the list.
    public void want(ShipmentId shipment) {
        wanted = Optional.of(shipment);
        settleWanted();
    }

    /// Looks at the shipment of a line.
    public void choose(ShipmentRow row) {
        var isAnother = chosen.get().filter(now -> now.id().equals(row.id())).isEmpty();
        chosen.set(Optional.of(row));
        if (isAnother) {
            detail.set(Optional.empty());
        }
        tools.background().run(() -> shelf.detail(row.id()), found -> show(row, found), this::brokenDetail);
    }

    /// Looks at none.
    public void chooseNone() {
        chosen.set(Optional.empty());
        detail.set(Optional.empty());
    }

    /// Whether the person may go and count.
    public boolean mayCount() {
        return Rooms.of(tools.doors().person().role()).mayEnter(Room.RECEIVE);
    }

    /// Goes to the counting of the shipment that is looked at.
    public void count(ShipmentRow row) {
        tools.doors().go(Room.RECEIVE, new RoomTarget.OfShipment(row.id(), Optional.empty()));
    }

    private void show(List<ShipmentRow> read) {
        var before = chosen.get().map(ShipmentRow::id);
        rows.replace(withCases(read));
        if (wanted.isPresent()) {
            settleWanted();
        } else {
            before.ifPresent(this::chooseAgain);
        }
    }

    private List<ShipmentRow> withCases(List<ShipmentRow> read) {
        return read.stream()
                .map(row -> cases.map(known -> row.withCases(OptionalLong.of(known.getOrDefault(row.id(), 0L))))
                        .orElse(row))
                .toList();
    }

    private void showCases(Map<ShipmentId, Long> counted) {
        cases = Optional.of(counted);
        rows.replace(withCases(rows.all()));
        chosen.get().flatMap(now -> rowOf(now.id())).ifPresent(row -> chosen.set(Optional.of(row)));
    }

    private void settleWanted() {
        wanted.flatMap(this::rowOf).ifPresent(row -> {
            wanted = Optional.empty();
            rows.filter().set(row.matches(rows.filter().get()) ? rows.filter().get() : "");
            choose(row);
        });
    }

    private void chooseAgain(ShipmentId id) {
        rowOf(id).ifPresentOrElse(this::choose, this::chooseNone);
    }

    private Optional<ShipmentRow> rowOf(ShipmentId id) {
        return rows.all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void show(ShipmentRow row, Optional<ShipmentDetail> found) {
        if (chosen.get().filter(now -> now.id().equals(row.id())).isPresent()) {
            pages = 1;
            cartons.setAll(found.map(one -> one.receipt().cartons()).orElse(List.of()));
            detail.set(found);
            found.ifPresent(one ->
                    comparing.run(() -> shelf.papers(one.head()), papers -> add(one, papers), this::brokenDetail));
        }
    }

    private void add(ShipmentDetail of, ShipmentDetail.Papers papers) {
        detail.get()
                .filter(now -> of.isReadWith(now) && !now.papers().equals(papers))
                .ifPresent(now -> detail.set(Optional.of(now.with(papers))));
    }

    private void brokenCases(RuntimeException cause) {
        tools.doors().failed(Say.key("shipments.cases-broke"), cause);
    }

    private void brokenDetail(RuntimeException cause) {
        tools.doors().failed(Say.key("shipments.detail-broke"), cause);
    }
}
