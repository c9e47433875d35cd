package tallydock.desk.review;

import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.report.ExportNote;
import tallydock.desk.kit.report.FilePlaces;
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
import tallydock.domain.people.Room;
import tallydock.usecase.report.ReportShipment;

/// The room of discrepancies: all cases, one of them with its scans, the report of its shipment.
public final class ReviewRoom implements RoomScreen {
    private final Needs needs;
    private final ReviewModel model;
    private final CaseViewer viewer;
    private final ExportModel export;
    private final ListRoom frame = new ListRoom(Room.DISCREPANCIES, Say.key("review.title"), "review-room");

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
                frame::close,
                new ExportNote(tools.texts(), export, this::askWhere),
                new EvidenceView(
                        tools.texts(), model, new EvidenceView.Ways(() -> viewer.choose(frame.node()), viewer::open)));
        var detail = new CaseView(tools.texts(), model, needs.moments(), ways);
        frame.lay(new ReviewView(tools.texts(), model, tools.clock()).card(frame::open), detail);
        PictureIntake.on(frame.node(), model::bring);
        model.chosen().subscribe(_ -> export.settle());
        model.counts().subscribe(this::retitle);
    }

    @Override
    public RoomFace face() {
        return frame.face();
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
        frame.close();
    }

    /// A scan looks up the cases that mention it.
    @Override
    public void scanned(RawScan scan) {
        model.rows().filter().set(ScanText.of(scan).code());
    }

    @Override
    public boolean pressed(Command command) {
        return command == Command.BACK && frame.back();
    }

    private void retitle() {
        var count = model.rows().count();
        frame.say(count == 0 ? Say.nothing() : Say.key("review.open", count));
    }

    private void askWhere() {
        model.chosen()
                .get()
                .ifPresent(found -> needs.places()
                        .reportToWrite(
                                frame.node(), Say.key("report.choose"), ExportModel.fileName(CaseWords.shipment(found)))
                        .ifPresent(place -> export.write(found.shipment().id(), place)));
    }
}
