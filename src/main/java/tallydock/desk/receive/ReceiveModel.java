package tallydock.desk.receive;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.desk.receive.ReceiveWork.Heard;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.Fill;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.ReceiveAtStation;

/// The state of the counting room. Every scan is worked off the FX thread in its order; what comes of it is shown in
/// one pulse and then heard once, so that nothing is told before it is on disk.
final class ReceiveModel {
    /// How long a good scan stays in full colour.
    static final Duration FADE = Duration.ofSeconds(30);

    private final DeskTools tools;
    private final ReceiveParts parts;
    private final ReceiveWork work;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen.Opening());
    private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper();
    private final TypingModel typing;
    private final LinkModel links;
    private final LabelAnswers answers;
    private final CloseModel close;
    private final PhotoModel photos;
    private final WeighModel weigh;
    private final ScreenActs screen;
    private final SupervisorCalls supervisors;
    private final ReadOnlyBooleanWrapper plain = new ReadOnlyBooleanWrapper(true);
    private Runnable noFade = () -> {};

    ReceiveModel(DeskTools tools, ReceiveParts parts) {
        this.tools = tools;
        this.parts = parts;
        this.work = new ReceiveWork(parts);
        this.close = new CloseModel(parts.lookup());
        this.photos = new PhotoModel(tools, parts.sight().photos());
        this.weigh = new WeighModel(
                tools, parts.sight().scales(), (carton, weighing) -> with(station -> station.weigh(carton, weighing)));
        this.screen = new ScreenActs(weigh, new LabelModel(tools, parts.sight().labels()));
        this.links = new LinkModel(tools, work, labels(), this::run);
        this.answers = new LabelAnswers(tools, work, labels(), links::ask);
        this.supervisors = new SupervisorCalls(tools, allowed());
        this.typing = new TypingModel(parts.later());
        typing.open().subscribe(_ -> weighPlain());
        links.linker().subscribe(_ -> weighPlain());
    }

    /// Scans that are no commands are for the station alone: no field is open, and nobody scans what a code names.
    private void weighPlain() {
        plain.set(!typing.open().get() && links.linker().get().isEmpty());
    }

    ReadOnlyBooleanProperty plain() {
        return plain.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /// Whether the last good scan is half a minute old.
    ReadOnlyBooleanProperty resting() {
        return resting.getReadOnlyProperty();
    }

    /// The field for a typed code.
    TypingModel typing() {
        return typing;
    }

    /// What an unknown code was found to mean.
    LinkModel links() {
        return links;
    }

    /// Choices about labels.
    LabelAnswers answers() {
        return answers;
    }

    /// What an unknown code on the stage may have been meant to be.
    CloseModel close() {
        return close;
    }

    /// The photos of what is on the stage.
    PhotoModel photos() {
        return photos;
    }

    /// The weight that is wanted.
    WeighModel weigh() {
        return weigh;
    }

    /// What is told of labels.
    LabelModel labels() {
        return screen.labels();
    }

    void look() {
        run(work::look);
    }

    /// Takes a shipment up, and in it a carton where one is meant, as by its label.
    void open(ShipmentId shipment, Optional<CartonNo> carton) {
        seen.set(new Seen.Opening());
        var actor = actor();
        var at = tools.clock().instant();
        run(() -> {
            var opened = work.open(shipment, actor);
            return carton.map(number -> work.openCarton(number, at)).orElse(opened);
        });
    }

    void open(DueShipment due) {
        open(due.head().id(), Optional.empty());
    }

    /// Back to what is due; the shipment stays as it is.
    void up() {
        run(work::up);
    }

    void scan(RawScan scan) {
        typing.stop();
        if (links.takes(scan) || answers.takes(scan, seen.get())) {
            return;
        }
        Command.parse(ScanText.of(scan).code()).ifPresent(photos::asked);
        var actor = actor();
        run(() -> work.scan(scan, actor));
    }

    /// The same for a scan that is no command, on any thread, while `plain`.
    void scanPlain(RawScan scan, Actor by) {
        run(by, () -> work.scan(scan, by));
    }

    /// A code typed by hand is a scan marked as such.
    void typed(String code) {
        typing.stop();
        if (!code.isBlank()) {
            scan(byHand(code));
        }
    }

    /// The same where a person says that no scanner reads the label.
    void typedUnreadable(String code) {
        typing.stop();
        if (!code.isBlank()) {
            var actor = actor();
            run(() -> work.unreadable(byHand(code), actor));
        }
    }

    private RawScan byHand(String code) {
        return new RawScan(
                ScanSource.MANUAL,
                "keys",
                Bytes.utf8(code.strip()),
                tools.clock().instant());
    }

    /// A key or a touch. False when it means nothing here.
    boolean press(Command command) {
        if (typing.open().get() && command == Command.BACK) {
            typing.stop();
            return true;
        }
        if (command == Command.BACK && weigh.leave()) {
            return true;
        }
        if (!(seen.get() instanceof Seen.Counting counting)) {
            return false;
        }
        if (isCovered(counting.view()) && !isOfThePad(command)) {
            return true;
        }
        return answers.presses(command, counting) || acts(StageKeys.meant(counting.view(), command));
    }

    private boolean isOfThePad(Command command) {
        return command == Command.BACK || (command == Command.ZERO && weigh.isWanted());
    }

    private boolean acts(Optional<Command> meant) {
        meant.ifPresent(this::act);
        return meant.isPresent();
    }

    /// A pad or a list lies over the stage: keys that belong to the stage wait until it is closed. Scans go on.
    private boolean isCovered(StageView view) {
        boolean isTyping =
                typing.open().get() || view.background().armed().typed().isPresent();
        return isTyping || weigh.isWanted() || links.linker().get().isPresent();
    }

    /// A card, a large button or a key of the pad was touched.
    void act(Command command) {
        photos.asked(command);
        var at = tools.clock().instant();
        run(() -> work.press(command, at));
    }

    void countIt(EventId note) {
        var at = tools.clock().instant();
        with(station -> station.countIt(note, at));
    }

    private SupervisorCalls.Allowed allowed() {
        return new SupervisorCalls.Allowed(
                actor -> with(station -> station.permit(actor, tools.clock().instant())),
                links::ask,
                actor -> with(station -> station.clear(actor, tools.clock().instant())));
    }

    private void with(Function<ReceiveAtStation, ReceiveAtStation.Shown> act) {
        run(() -> work.with(act));
    }

    private void run(Supplier<Heard> job) {
        run(actor(), job);
    }

    private void run(Actor by, Supplier<Heard> job) {
        tools.background()
                .run(
                        () -> work.as(by, job),
                        this::show,
                        failure -> tools.doors().failed(Say.key("receive.failed"), failure));
    }

    private void show(Heard heard) {
        noFade.run();
        resting.set(false);
        links.drop();
        photos.follow(heard.seen());
        weigh.follow(heard.seen());
        labels().follow(heard.seen(), heard.given());
        seen.set(heard.seen());
        if (!stopped(heard.seen())) {
            tools.sounds().settle();
        }
        heard.sound().ifPresent(sound -> tools.sounds().play(Sound.valueOf(sound.name())));
        if (heard.seen() instanceof Seen.Counting counting) {
            follow(counting);
            heard.screen().ifPresent(command -> screen.act(command, counting));
        }
    }

    private static boolean stopped(Seen now) {
        return now instanceof Seen.Counting counting
                && (counting.view().asking().stopped() || counting.fault().isPresent());
    }

    private void follow(Seen.Counting counting) {
        var view = counting.view();
        close.follow(counting.shipment(), view);
        var fill = view.headline().kind().fill();
        if (!counting.isAsked() && (fill == Fill.ACCEPTED || fill == Fill.COMPLETE)) {
            noFade = parts.later().after(FADE, () -> resting.set(true));
        }
        supervisors.follow(view);
    }

    void startTyping() {
        if (seen.get() instanceof Seen.Counting counting && isCovered(counting.view())) {
            return;
        }
        typing.start();
    }

    private Actor actor() {
        return tools.doors().actor();
    }
}
