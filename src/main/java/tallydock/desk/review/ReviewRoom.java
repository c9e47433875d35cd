package tallydock.desk.review;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.ListAndDetail;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.report.ExportNote;
import tallydock.desk.kit.report.FilePlaces;
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
import tallydock.usecase.report.ReportShipment;

/// The room of discrepancies: all cases, one of them with its scans, the report of its shipment.
public final class ReviewRoom implements RoomScreen {
    private final Needs needs;
    private final ReviewModel model;
    private final CaseViewer viewer;
    private final ExportModel export;
    private final ListAndDetail split;
    private final VBox node = new VBox();
    private final ReadOnlyObjectWrapper<RoomTop> top =
            new ReadOnlyObjectWrapper<>(RoomTop.titled(Say.key("review.title")));

    /// What the room needs: where cases are read, the report, the clock of the site, who asks for files, and what
    /// photos need.
    public record Needs(
            ReviewModel.Source source, ReportShipment reports, Moments moments, FilePlaces places, PhotoTools photos) {}

    public ReviewRoom(DeskTools tools, Needs needs) {
        this.needs = needs;
        model = new ReviewModel(needs.source(), tools, needs.photos());
        viewer = new CaseViewer(tools, model, needs.photos());
        export = new ExportModel(needs.reports(), tools, needs.moments().zone());
        var ways = new CaseView.Ways(
                this::askWhere,
                this::closeDetail,
                new ExportNote(tools.texts(), export, this::askWhere),
                new EvidenceView(tools.texts(), model, new EvidenceView.Ways(() -> viewer.choose(node), viewer::open)));
        var detail = new CaseView(tools.texts(), model, needs.moments(), ways);
        split = new ListAndDetail(new ReviewView(tools.texts(), model, tools.clock()).card(this::openDetail), detail);
        VBox.setVgrow(split, Priority.ALWAYS);
        node.getStyleClass().add("review-room");
        node.getChildren().add(split);
        PictureIntake.on(node, model::bring);
        model.chosen().subscribe(_ -> export.settle());
        model.counts().subscribe(this::retitle);
    }

    @Override
    public Room room() {
        return Room.DISCREPANCIES;
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
        if (target instanceof RoomTarget.OfShipment wanted) {
            model.of(wanted.shipment());
        }
        model.refresh();
    }

    @Override
    public void leave() {
        closeDetail();
    }

    /// A scan looks up the cases that mention it.
    @Override
    public void scanned(RawScan scan) {
        model.rows().filter().set(ScanText.of(scan).code());
    }

    @Override
    public boolean pressed(Command command) {
        return command == Command.BACK && split.closeOver();
    }

    private void retitle() {
        var count = model.rows().count();
        var fields = count == 0 ? List.<Say>of() : List.of(Say.key("review.open", count));
        top.set(new RoomTop(Say.key("review.title"), "", fields, List.of()));
    }

    private void askWhere() {
        model.chosen()
                .get()
                .ifPresent(found -> needs.places()
                        .workbookToWrite(
                                node, Say.key("report.choose"), ExportModel.fileName(CaseWords.shipment(found)))
                        .ifPresent(place -> export.write(found.shipment().id(), place)));
    }

    private void openDetail() {
        split.open();
    }

    private void closeDetail() {
        split.closeOver();
    }
}
