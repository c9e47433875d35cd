package tallydock.desk.people;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.ListAndDetail;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.people.Room;

/// The room of people: the list, one of them, and adding more.
public final class PeopleRoom implements RoomScreen {
    private final PeopleModel model;
    private final ListAndDetail split;
    private final VBox node = new VBox();
    private final ReadOnlyObjectWrapper<RoomTop> top =
            new ReadOnlyObjectWrapper<>(RoomTop.titled(Say.key("people.title")));

    /// What the room needs: where people are read and changed, the clock of the site, and how a bar code is drawn.
    public record Needs(PeopleModel.Office office, Moments moments, Function<String, ModuleMatrix> bars) {}

    public PeopleRoom(DeskTools tools, Needs needs) {
        model = new PeopleModel(needs.office(), tools);
        var detail = new PersonView(
                tools.texts(),
                model,
                needs.moments(),
                new PersonView.Ways(tools.codes()::of, needs.bars(), this::closeDetail));
        var list = new PeopleListView(tools.texts(), model, needs.moments(), tools.clock()).card(this::openDetail);
        split = new ListAndDetail(list, detail);
        VBox.setVgrow(split, Priority.ALWAYS);
        node.getStyleClass().add("people-room");
        node.getChildren().add(split);
        model.rows().shown().subscribe(this::retitle);
        model.side().subscribe(this::opened);
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ReadOnlyObjectProperty<RoomTop> top() {
        return top.getReadOnlyProperty();
    }

    @Override
    public boolean isStation() {
        return false;
    }

    @Override
    public void enter(RoomTarget target) {
        model.refresh();
    }

    /// A badge on screen goes with the one who showed it.
    @Override
    public void leave() {
        closeDetail();
    }

    /// A scan looks for a name.
    @Override
    public void scanned(RawScan scan) {
        model.rows().filter().set(ScanText.of(scan).code());
    }

    @Override
    public boolean pressed(Command command) {
        boolean isOpen = !(model.side().get() instanceof Side.Nobody);
        if (command == Command.BACK && isOpen) {
            closeDetail();
        }
        return command == Command.BACK && isOpen;
    }

    private void retitle() {
        var count = model.rows().count();
        var fields = count == 0 ? List.<Say>of() : List.of(Say.key("people.many", count));
        top.set(new RoomTop(Say.key("people.title"), "", fields, List.of()));
    }

    private void opened(Side side) {
        if (side instanceof Side.Nobody) {
            split.closeOver();
        }
    }

    private void openDetail() {
        split.open();
    }

    private void closeDetail() {
        split.closeOver();
        model.chooseNone();
    }
}
