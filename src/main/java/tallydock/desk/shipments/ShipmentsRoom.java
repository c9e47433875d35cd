package tallydock.desk.shipments;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.report.ExportNote;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.ListRoom;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.shipments.intake.IntakeModel;
import tallydock.desk.shipments.intake.IntakeState;
import tallydock.desk.shipments.intake.IntakeView;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.intake.sheet.SheetDesk;
import tallydock.desk.shipments.labels.LabelOffice;
import tallydock.desk.shipments.labels.ShipmentLabelsModel;
import tallydock.desk.shipments.labels.ShipmentLabelsView;
import tallydock.desk.shipments.orders.Erasing;
import tallydock.desk.shipments.orders.OrdersModel;
import tallydock.desk.shipments.orders.OrdersPane;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.people.Room;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.report.ReportShipment;

/// The room of shipments: the list, one of them in full, files dropped on it, reports out of it.
public final class ShipmentsRoom implements RoomScreen {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final DeskTools tools;
    private final Needs needs;
    private final ShipmentsModel model;
    private final IntakeModel intake;
    private final ExportModel export;
    private final HBox imports = new HBox();
    private final ListRoom frame = new ListRoom(Room.SHIPMENTS, Say.key("shipments.title"), "shipments-room");
    private final IntakeView taking;
    private final OrdersModel orders;
    private final ShipmentLabelsModel labels;
    private final ShipmentLabelsView labelling;
    private Runnable closeOrders = () -> {};

    /// What the room needs: where shipments are read, where sheets are, the report, where it is said that one
    /// is all in, the order lists, the clock of the site, and who asks for files.
    public record Needs(
            ShipmentsModel.Shelf shelf,
            SheetDesk sheets,
            ReportShipment reports,
            InboundModel.Telling telling,
            Erasing orders,
            Moments moments,
            FilePlaces places) {}

    /// `taking` reads files and `comparing` whole lists while the room's own worker is at the shipments.
    public ShipmentsRoom(DeskTools tools, DeskTools taking, DeskTools comparing, Needs needs, LabelOffice office) {
        this.tools = tools;
        this.needs = needs;
        model = new ShipmentsModel(needs.shelf(), tools, comparing.background());
        intake = new IntakeModel(needs.sheets(), taking, this::stored);
        this.taking = new IntakeView(
                tools.texts(),
                intake,
                new IntakeView.Ways(this::askWhich, needs.places(), needs.moments(), this::openShipment));
        export = new ExportModel(needs.reports(), tools, needs.moments().zone());
        orders = new OrdersModel(needs.orders(), tools);
        var inbound = new InboundModel(needs.telling(), tools, model::refresh);
        labels = new ShipmentLabelsModel(office, tools);
        labelling = new ShipmentLabelsView(tools.texts(), labels, office);
        var ways = new ShipmentDetailView.Ways(
                this::askWhere,
                this::label,
                frame::close,
                new ExportNote(tools.texts(), export, this::askWhere),
                new InboundView(tools.texts(), inbound));
        var detail = new ShipmentDetailView(tools.texts(), model, needs.moments(), ways);
        var list = new ShipmentsView(tools.texts(), model, needs.moments(), tools.clock()).card(frame::open, imports);
        frame.lay(list, detail);
        var node = frame.node();
        node.setOnDragOver(this::dragged);
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(this::dropped);
        model.chosen().subscribe(_ -> {
            export.settle();
            inbound.notYet();
        });
        model.rows().shown().subscribe(this::retitle);
        intake.state().subscribe(_ -> show());
        labels.open().subscribe(_ -> show());
    }

    @Override
    public RoomFace face() {
        return frame.face();
    }

    @Override
    public void enter(RoomTarget target) {
        imports.getChildren()
                .setAll(Stream.concat(recipients().stream(), importing().stream())
                        .toList());
        if (target instanceof RoomTarget.OfShipment wanted) {
            model.want(wanted.shipment());
            frame.open();
        }
        model.refresh();
    }

    @Override
    public void leave() {
        labels.leave();
        frame.close();
    }

    /// A scan looks the shipment up; while a file is brought in it means nothing here.
    @Override
    public void scanned(RawScan scan) {
        if (labels.open().get()) {
            labels.scanned(scan);
        } else if (!isTaking()) {
            model.rows().filter().set(ScanText.of(scan).code());
        }
    }

    @Override
    public boolean pressed(Command command) {
        if (isTaking()) {
            return taking.pressed(command);
        }
        if (labels.open().get()) {
            return labelling.pressed(command);
        }
        if (command == Command.PRINT) {
            label();
            return true;
        }
        return command == Command.BACK && frame.back();
    }

    /// How the bringing in of a file stands.
    public ReadOnlyObjectProperty<IntakeState> taking() {
        return intake.state();
    }

    private boolean isTaking() {
        return !(intake.state().get() instanceof IntakeState.Idle);
    }

    /// The list, or the file that is brought in, or the labels of a shipment, over the whole room.
    private void show() {
        if (isTaking()) {
            frame.cover(taking);
        } else if (labels.open().get()) {
            frame.cover(labelling);
        } else {
            frame.uncover();
        }
        retitle();
    }

    private void label() {
        model.chosen()
                .get()
                .ifPresentOrElse(
                        row -> labels.label(row.id(), row.name()),
                        () -> tools.doors().toast(Toast.notYet(Say.key("shipments.labels.choose"))));
    }

    private void retitle() {
        if (isTaking()) {
            frame.face().say(RoomTop.titled(Say.key("intake.title")));
            return;
        }
        if (labels.open().get()) {
            frame.face().say(RoomTop.titled(Say.key("labelling.title")));
            return;
        }
        var count = model.rows().count();
        frame.say(count == 0 ? Say.nothing() : Say.key("shipments.many", count));
    }

    private Optional<Button> importing() {
        if (!intake.isOffered()) {
            return Optional.empty();
        }
        var button = PushButton.primary(tools.texts(), Say.key("shipments.import"), this::askWhich);
        button.setId("import");
        button.setGraphic(
                Icons.of(intake.isLocked() ? "mdi2l-lock-outline" : "mdi2f-file-import-outline", "push-icon"));
        return Optional.of(button);
    }

    private Optional<Button> recipients() {
        if (!orders.isOffered()) {
            return Optional.empty();
        }
        var button = PushButton.of(
                tools.texts(),
                orders.isLocked() ? "mdi2l-lock-outline" : "mdi2a-account-off-outline",
                Say.key("shipments.orders"),
                this::showOrders);
        button.setId("order-recipients");
        return Optional.of(button);
    }

    private void showOrders() {
        orders.refresh();
        closeOrders =
                tools.doors().modal(new OrdersPane(tools.texts(), needs.moments(), orders, () -> closeOrders.run()));
    }

    private void askWhich() {
        intake.allowed(by -> needs.places()
                .sheetToRead(frame.node(), Say.key("shipments.choose-file"))
                .ifPresent(place -> intake.take(place, by)));
    }

    private void askWhere() {
        model.chosen()
                .get()
                .ifPresent(row -> needs.places()
                        .reportToWrite(frame.node(), Say.key("report.choose"), ExportModel.fileName(row.name()))
                        .ifPresent(place -> export.write(row.id(), place)));
    }

    private void stored(Ended.Stored stored) {
        stored.shipment().ifPresent(model::want);
        model.refresh();
    }

    private void openShipment(ShipmentId shipment) {
        intake.settle();
        model.want(shipment);
        frame.open();
    }

    private void dragged(DragEvent drag) {
        if (intake.isOffered() && drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            frame.node().pseudoClassStateChanged(DROPPING, true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        frame.node().pseudoClassStateChanged(DROPPING, false);
        var files = drop.getDragboard().getFiles();
        take(files);
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    /// Takes what was dropped on the room: one file, by whoever may import.
    public void take(List<File> files) {
        if (files.size() > 1) {
            intake.refuseMany(files.size());
        } else {
            files.forEach(file -> intake.allowed(by -> intake.take(file.getPath(), by)));
        }
    }
}
