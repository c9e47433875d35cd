package tallydock.desk.review;

import java.util.Optional;
import javafx.scene.Node;
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
import tallydock.desk.review.quarantine.QuarantineModel;
import tallydock.desk.review.quarantine.QuarantineView;
import tallydock.desk.review.quarantine.QuarantineWord;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.people.Room;
import tallydock.domain.product.Sku;
import tallydock.usecase.inbound.DecideQuarantine.Goods;
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
    private final QuarantineModel quarantine;
    private final QuarantineView deciding;
    private Optional<Runnable> closeBinding = Optional.empty();
    private Optional<Runnable> closeDeciding = Optional.empty();
    private final ListRoom frame = new ListRoom(Room.DISCREPANCIES, Say.key("review.title"), "review-room");

    /// What the room needs: where cases are read, the report, the clock of the site, who asks for files, what photos
    /// need, what unknown codes mean, and what becomes of goods in quarantine.
    public record Needs(
            ReviewModel.Source source,
            ReportShipment reports,
            Moments moments,
            FilePlaces places,
            PhotoTools photos,
            Binding binding,
            QuarantineWord quarantine) {}

    public ReviewRoom(DeskTools tools, Needs needs) {
        this.tools = tools;
        this.needs = needs;
        model = new ReviewModel(needs.source(), tools, needs.photos());
        viewer = new CaseViewer(tools, model, needs.photos());
        export = new ExportModel(needs.reports(), tools, needs.moments().zone());
        bind = new BindModel(tools, needs.binding(), model::refresh);
        binding = new BindView(tools.texts(), bind);
        bind.question().subscribe(asked -> closeBinding = shown(closeBinding, binding, asked.isPresent()));
        quarantine = new QuarantineModel(tools, needs.quarantine(), model::refresh);
        deciding = new QuarantineView(tools, quarantine);
        quarantine.question().subscribe(asked -> closeDeciding = shown(closeDeciding, deciding, asked.isPresent()));
        var ways = new CaseView.Ways(
                this::askWhere,
                new CaseView.Answers(this::ask, this::decide),
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
        quarantine.leave();
    }

    /// A scan says which product is meant where that is asked; a temporary id finds its case, any other code the cases
    /// that mention it.
    @Override
    public void scanned(RawScan scan) {
        var code = ScanText.of(scan).code();
        var command = Command.parse(code);
        if (command.filter(this::answers).isPresent()) {
            return;
        }
        if (!bind.takes(scan) && !bind.lookUp(code, this::show)) {
            model.rows().filter().set(code);
        }
    }

    /// The code that clears goods asks what becomes of those that are looked at.
    private boolean answers(Command command) {
        if (command == Command.CLEAR) {
            decide();
            return true;
        }
        return quarantine.takes(command);
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

    private void decide() {
        model.chosen()
                .get()
                .filter(found -> found.type() == DiscrepancyType.PROHIBITED)
                .ifPresent(found -> quarantine.ask(goods(found), CaseWords.named(found)));
    }

    private static Goods goods(Discrepancy found) {
        var sku = found.about() instanceof About.Item item ? Optional.of(item.sku()) : Optional.<Sku>empty();
        return new Goods(found.shipment().id(), found.carton(), sku);
    }

    private Optional<Runnable> shown(Optional<Runnable> close, Node box, boolean isAsked) {
        if (isAsked == close.isPresent()) {
            return close;
        }
        close.ifPresent(Runnable::run);
        return isAsked ? Optional.of(tools.doors().modal(box)) : Optional.empty();
    }

    @Override
    public boolean pressed(Command command) {
        if (command == Command.BACK && bind.question().get().isPresent()) {
            bind.leave();
            return true;
        }
        return quarantine.presses(command) || (command == Command.BACK && frame.back());
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
