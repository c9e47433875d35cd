package tallydock.desk.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.frame.NextFrame;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.desk.signin.Gate;
import tallydock.desk.signin.SignInModel;
import tallydock.desk.signin.SignInView;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.domain.people.Rooms;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;

/// One opened station: who is here, which room is shown, whether it is locked.
final class Session implements Doors {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final User NOBODY =
            new User(new UserId(new UUID(0, 0)), "Demo", Role.ADMINISTRATOR, false, Optional.empty());

    private final Furniture furniture;
    private final Seat seat;
    private final Exits exits;
    private final Overlay overlay;
    private final SignInModel signIn;
    private final SignInView signInView;
    private final FootNotice notice;
    private final PinAsks pins;
    private final Runnable changed;
    private List<RoomScreen> rooms = List.of();
    private User person = NOBODY;
    private boolean isIn;
    private boolean isReleased;
    private Optional<RoomScreen> shown = Optional.empty();
    private Optional<RoomFrame> frame = Optional.empty();
    private Subscription plain = Subscription.EMPTY;

    /// `changed` is told when other scans may go elsewhere: who is there, or what is shown, is another.
    Session(Furniture furniture, Seat seat, Exits exits, Overlay overlay, Runnable changed) {
        this.furniture = furniture;
        this.seat = seat;
        this.exits = exits;
        this.overlay = overlay;
        this.changed = changed;
        this.pins = new PinAsks(furniture.texts(), overlay);
        this.notice = new FootNotice(
                furniture.texts(), node -> frame.ifPresent(now -> now.foot(node)), () -> isIn, new FxLater());
        this.signIn = new SignInModel(tools(seat.people().signIn()), this::enter, this::failed);
        this.signInView = new SignInView(furniture.texts(), signIn, seat.place(), exits.practice());
    }

    private SignInModel.Tools tools(Gate gate) {
        return new SignInModel.Tools(
                furniture.background(),
                furniture.sounds(),
                furniture.clock(),
                seat.people().recent(),
                gate);
    }

    /// Takes the seat: in practice at once, else once somebody has signed in.
    void begin() {
        if (seat.isPractice()) {
            enter(NOBODY);
        } else {
            askWho();
            furniture.background().run(() -> seat, _ -> new NextFrame(this::rooms).ask(), this::failed);
        }
    }

    /// Made when first needed, or behind the names: the background keeps its order, and the first screen comes first.
    private List<RoomScreen> rooms() {
        if (rooms.isEmpty()) {
            rooms = List.copyOf(seat.rooms().apply(this));
        }
        return rooms;
    }

    private void askWho() {
        overlay.face(signInView);
        signIn.begin();
        signInView.listen();
        exits.fullScreen().accept(false);
    }

    private void enter(User user) {
        overlay.close();
        overlay.lock(false);
        person = user;
        isIn = true;
        isReleased = false;
        var open = openRooms();
        var stays = shown.filter(room -> open.contains(room.room()));
        stays.ifPresentOrElse(this::show, () -> go(landing(open), new RoomTarget.AsItWas()));
    }

    private List<Room> openRooms() {
        var rail = Rooms.of(person.role()).rail();
        return rail.stream().filter(room -> find(room).isPresent()).toList();
    }

    private Optional<RoomScreen> find(Room room) {
        return rooms().stream().filter(screen -> screen.room() == room).findFirst();
    }

    private Room landing(List<Room> open) {
        var wanted = seat.isPractice() ? Room.PRACTICE : Rooms.of(person.role()).landing();
        return Rooms.among(open, wanted);
    }

    /// The room that is shown and may act.
    Optional<RoomScreen> open() {
        return isIn ? shown : Optional.empty();
    }

    /// Who takes plain scans without the screen, for whoever is here now.
    Optional<Consumer<RawScan>> plainScans() {
        var by = actor();
        return open().flatMap(room -> room.plainScans().getValue()).map(scans -> scan -> scans.take(scan, by));
    }

    /// Whether a room is shown that nobody may use now.
    boolean isLocked() {
        return !isIn && shown.isPresent() && frame.isPresent();
    }

    boolean isPractice() {
        return seat.isPractice();
    }

    @Override
    public User person() {
        return person;
    }

    @Override
    public void go(Room room, RoomTarget target) {
        if (!Rooms.of(person.role()).mayEnter(room)) {
            furniture.sounds().play(Sound.KNOCK);
            return;
        }
        leaveRoom();
        var next = find(room).orElseGet(() -> new NoRoom(furniture, room));
        shown = Optional.of(next);
        show(next);
        next.enter(target);
    }

    /// No scan reaches a room that is being left.
    private void leaveRoom() {
        var left = shown;
        shown = Optional.empty();
        changed.run();
        left.ifPresent(RoomScreen::leave);
        overlay.leaveRoom();
    }

    private void show(RoomScreen room) {
        frame.ifPresent(RoomFrame::close);
        var acts = new RoomFrame.Acts(chosen -> go(chosen, new RoomTarget.AsItWas()), this::lock, this::about);
        var next = new RoomFrame(furniture, seat, person, openRooms(), room, acts);
        frame = Optional.of(next);
        overlay.face(next.node());
        notice.again();
        exits.fullScreen().accept(fillsScreen(room));
        room.node().requestFocus();
        plain.unsubscribe();
        plain = room.plainScans().subscribe(_ -> changed.run());
    }

    private boolean fillsScreen(RoomScreen room) {
        return room.isStation() && !seat.isPractice() && !isReleased && person.role() == Role.RECEIVER;
    }

    private void about(String segment) {
        if (segment.equals(StatusLine.SCREEN)) {
            var leave = shown.filter(this::fillsScreen)
                    .<Runnable>map(_ -> () -> authorise(Deed.LEAVE_STATION, _ -> leaveFullScreen()));
            overlay.openOwn(Say.key("shell.screen"), new ScreenSheet(furniture, leave, overlay::close));
        } else {
            StatusLine.about(segment).ifPresent(overlay::tell);
        }
    }

    /// Until the next sign-in the station is an ordinary window.
    private void leaveFullScreen() {
        isReleased = true;
        exits.fullScreen().accept(false);
    }

    /// Nobody may act until somebody signs in again; what is shown stays readable. Practice, which has no sign-in, is
    /// left.
    void lock() {
        if (seat.isPractice()) {
            shown.ifPresent(RoomScreen::leave);
            frame.ifPresent(RoomFrame::close);
            exits.leavePractice().run();
        } else if (isIn) {
            isIn = false;
            changed.run();
            overlay.close();
            overlay.lock(true);
            overlay.afloat(Optional.empty());
            signIn.begin();
            frame.ifPresent(now -> now.lock(new LockStrip(furniture.texts(), this::chooseName)));
        }
    }

    private void chooseName() {
        frame.ifPresent(RoomFrame::close);
        frame = Optional.empty();
        askWho();
    }

    /// A badge was scanned, or something like one. While somebody works here it is another sign-in.
    void badge(Optional<BadgeCode> badge) {
        if (pins.isAuthorising()) {
            pins.asked().orElseThrow().badge(badge);
        } else if (seat.isPractice()) {
            furniture.sounds().play(Sound.KNOCK);
        } else {
            if (isIn || isLocked()) {
                pins.ask(Say.key("shell.another-person"), signIn);
            }
            signIn.badge(badge);
        }
    }

    @Override
    public void authorise(Deed deed, Consumer<Actor> allowed) {
        if (deed.isOpenTo(person.role())) {
            allowed.accept(actor());
            return;
        }
        pins.authorise(
                allow -> new SignInModel(tools(seat.people().authorise().apply(deed)), allow, this::failed), allowed);
    }

    /// Who takes the digits of a PIN now; empty while nobody is asked for one.
    Optional<SignInModel> asked() {
        return pins.asked().or(() -> Optional.of(signIn).filter(_ -> signInView.getScene() != null));
    }

    /// Writes down a scan that was ignored, and says at the foot, for a moment, what a person has to know.
    void ignored(IgnoredScan scan) {
        var by = isIn && !seat.isPractice() ? actor() : Actor.PROGRAM;
        seat.scans().note(scan, by);
        IgnoredWords.of(scan.why()).ifPresent(notice::say);
    }

    /// Looks up what a typed text means.
    void ask(Meant.Perhaps perhaps, Consumer<Meant> answer) {
        seat.scans().ask(perhaps, answer);
    }

    /// Says at the foot for as long as it lasts that a scanner is stuck.
    void stuck(IgnoredWords.Words words) {
        notice.last(words);
    }

    @Override
    public Runnable modal(Node content) {
        return overlay.open(content);
    }

    @Override
    public void toast(Toast toast) {
        overlay.toast(toast);
    }

    @Override
    public void failed(Say sentence, RuntimeException cause) {
        LOG.error("{}", sentence, cause);
        overlay.failure(Failures.of(sentence, cause));
    }

    private void failed(RuntimeException cause) {
        LOG.error("a step of the window failed", cause);
        overlay.failure(Failures.of(cause));
    }
}
