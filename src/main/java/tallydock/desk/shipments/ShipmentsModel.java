package tallydock.desk.shipments;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Room;
import tallydock.domain.people.Rooms;
import tallydock.domain.shipment.ShipmentId;

/// The list of shipments, the text it is filtered by, and the one that is looked at. What was read stays until newer
/// is there.
public final class ShipmentsModel {
    private static final Logger LOG = LoggerFactory.getLogger(ShipmentsModel.class);

    private final Shelf shelf;
    private final DeskTools tools;
    private final ObservableList<ShipmentRow> all = FXCollections.observableArrayList();
    private final FilteredList<ShipmentRow> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty failed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ShipmentRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShipmentDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ShipmentId> wanted = Optional.empty();

    /// Where shipments are read from; both calls take their time.
    public interface Shelf {
        List<ShipmentRow> all();

        Optional<ShipmentDetail> detail(ShipmentId shipment);
    }

    public ShipmentsModel(Shelf shelf, DeskTools tools) {
        this.shelf = shelf;
        this.tools = tools;
        filter.subscribe(text -> shown.setPredicate(row -> row.matches(text)));
    }

    /// The lines that match the filter.
    public ObservableList<ShipmentRow> shown() {
        return shown;
    }

    /// How many shipments there are.
    public int count() {
        return all.size();
    }

    public StringProperty filter() {
        return filter;
    }

    /// Whether newer lines are on their way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the list has been read at least once.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Whether the last reading failed.
    public BooleanProperty failed() {
        return failed;
    }

    /// The line that is looked at.
    public ReadOnlyObjectProperty<Optional<ShipmentRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What there is to say of it; empty while it is read.
    public ReadOnlyObjectProperty<Optional<ShipmentDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /// Reads the list anew, and with it the shipment that is looked at.
    public void refresh() {
        busy.set(true);
        tools.background().run(shelf::all, this::show, this::broken);
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

    private void show(List<ShipmentRow> rows) {
        var before = chosen.get().map(ShipmentRow::id);
        all.setAll(rows);
        busy.set(false);
        failed.set(false);
        read.set(true);
        if (wanted.isPresent()) {
            settleWanted();
        } else {
            before.ifPresent(this::chooseAgain);
        }
    }

    private void settleWanted() {
        wanted.flatMap(this::rowOf).ifPresent(row -> {
            wanted = Optional.empty();
            filter.set(row.matches(filter.get()) ? filter.get() : "");
            choose(row);
        });
    }

    private void chooseAgain(ShipmentId id) {
        rowOf(id).ifPresentOrElse(this::choose, this::chooseNone);
    }

    private Optional<ShipmentRow> rowOf(ShipmentId id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void show(ShipmentRow row, Optional<ShipmentDetail> found) {
        if (chosen.get().filter(now -> now.id().equals(row.id())).isPresent()) {
            detail.set(found);
        }
    }

    private void broken(RuntimeException cause) {
        LOG.error("the list of shipments cannot be read", cause);
        busy.set(false);
        failed.set(true);
    }

    private void brokenDetail(RuntimeException cause) {
        tools.doors().failed(Say.key("shipments.detail-broke"), cause);
    }
}
