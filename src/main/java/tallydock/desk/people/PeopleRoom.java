package tallydock.desk.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.desk.kit.labelling.LabelBatch;
import tallydock.desk.kit.labelling.LabelState;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.labelling.LabelsModel;
import tallydock.desk.kit.labelling.LabelsStrip;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.ListRoom;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Templates;
import tallydock.domain.people.Room;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.usecase.label.ComposeSigns;

/// The room of people: the list, one of them, and adding more.
public final class PeopleRoom implements RoomScreen {
    private final PeopleModel model;
    private final DeskTools tools;
    private final LabelsModel badges;
    private final ListRoom frame = new ListRoom(Room.PEOPLE, Say.key("people.title"), "people-room");

    /// What the room needs: where people are read and changed, the clock of the site, and how a bar code is drawn.
    public record Needs(PeopleModel.Office office, Moments moments, Function<String, ModuleMatrix> bars) {}

    /// `labels` are the ways of badges.
    public PeopleRoom(DeskTools tools, Needs needs, LabelWays labels) {
        this.tools = tools;
        badges = new LabelsModel(labels, tools);
        model = new PeopleModel(needs.office(), tools);
        var detail = new PersonView(
                tools.texts(),
                model,
                needs.moments(),
                new PersonView.Ways(
                        tools.codes()::of,
                        needs.bars(),
                        () -> new LabelsStrip(tools.texts(), badges, labels.places()),
                        this::closeDetail));
        var list = new PeopleListView(tools.texts(), model, needs.moments(), tools.clock()).card(frame::open);
        frame.lay(list, detail);
        model.rows().shown().subscribe(this::retitle);
        model.side().subscribe(this::opened);
        badges.state().subscribe(this::printed);
    }

    @Override
    public RoomFace face() {
        return frame.face();
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
        frame.say(count == 0 ? Say.nothing() : Say.key("people.many", count));
    }

    private void printed(LabelState state) {
        if (state instanceof LabelState.Saved) {
            tools.doors().toast(Toast.done(Say.key("people.badge-saved")));
        }
    }

    private static LabelBatch paper(Side.Badge badge) {
        var template = Templates.of(LabelKind.BADGE).orElseThrow();
        var values = ComposeSigns.badge(badge.code(), badge.name(), "");
        return new LabelBatch(template, List.of(new LabelRun(values, 1)), PrintOrder.Subject.NONE, "badge");
    }

    private void opened(Side side) {
        if (side instanceof Side.Badge badge) {
            badges.begin(LabelKind.BADGE);
            badges.show(Optional.of(paper(badge)));
        } else {
            badges.show(Optional.empty());
        }
        if (side instanceof Side.Nobody) {
            frame.close();
        }
    }

    private void closeDetail() {
        frame.close();
        model.chooseNone();
    }
}
