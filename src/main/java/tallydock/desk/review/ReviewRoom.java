package tallydock.desk.review;

import java.util.Optional;
import tallydock.desk.kit.pane.Toast;
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
import tallydock.desk.review.bind.BindModel;
import tallydock.desk.review.bind.BindView;
import tallydock.desk.review.bind.Binding;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.people.Room;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.report.ReportShipment;

/// The room of discrepancies: all cases, one of them with its scans, the report of its shipment.
public final class ReviewRoom implements RoomScreen {
    private final DeskTools tools;
    private final Needs needs;
    private final ReviewModel model;
    private final CaseViewer viewer;
    private final ExportModel export;
    private final BindModel bind;
    private final BindView binding;
    private Optional<Runnable> closeBinding = Optional.empty();
    private final ListRoom frame = new ListRoom(Room.DISCREPANCIES, Say.key("review.title"), "review-room");

    /// What the room needs: where cases are read, the report, the clock of the site, who asks for files, what photos
    /// need, and what unknown codes mean.
    public record Needs(
            ReviewModel.Source source,
            ReportShipment reports,
            Moments moments,
            FilePlaces places,
            PhotoTools photos,
            Binding binding) {}

    public ReviewRoom(DeskTools tools, Needs needs) {
        this.tools = tools;
        this.needs = needs;
        model = new ReviewModel(needs.source(), tools, needs.photos());
        viewer = new CaseViewer(tools, model, needs.photos());
        export = new ExportModel(needs.reports(), tools, needs.moments().zone());
        bind = new BindModel(tools, needs.binding(), model::refresh);
        binding = new BindView(tools.texts(), bind);
        bind.question().subscribe(asked -> show(asked.isPresent()));
        var ways = new CaseView.Ways(
                this::askWhere,
                this::ask,
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
        bind.leave();
    }

    /// A scan says which product is meant where that is asked; a temporary id finds its case, any other code the cases
    /// that mention it.
    @Override
    public void scanned(RawScan scan) {
        var code = ScanText.of(scan).code();
        if (!bind.takes(scan) && !bind.lookUp(code, this::show)) {
            model.rows().filter().set(code);
        }
    }

    private void show(GivenId given) {
        if (model.show(given)) {
            frame.open();
        } else {
            tools.doors()
                    .toast(Toast.notYet(
                            Say.key("review.id.no-case", given.thing().id().code())));
        }
    }

    private void ask() {
        model.chosen()
                .get()
                .filter(found -> found.about() instanceof About.Unknown)
                .ifPresent(
                        found -> bind.ask(new Binding.Code(found.shipment(), CaseWords.code(found)), found.carton()));
    }

    private void show(boolean isAsked) {
        if (isAsked && closeBinding.isEmpty()) {
            closeBinding = Optional.of(tools.doors().modal(binding));
        } else if (!isAsked) {
            closeBinding.ifPresent(Runnable::run);
            closeBinding = Optional.empty();
        }
    }

    @Override
    public boolean pressed(Command command) {
        if (command == Command.BACK && bind.question().get().isPresent()) {
            bind.leave();
            return true;
        }
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
