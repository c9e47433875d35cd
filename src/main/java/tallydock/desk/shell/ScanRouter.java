package tallydock.desk.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.repair.KeyRepair;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.usecase.scan.KeyScanner;
import tallydock.usecase.scan.KeyScanner.Answer;
import tallydock.usecase.scan.KeyScanner.Burst;

/// Sees every key of every window before any control does: scans go to the listener whole, typing goes on to where it
/// was meant for. One per application, on the FX thread.
public final class ScanRouter implements KeyboardLessons {
    /// Who gets scans, and sees each key that is no part of one.
    public interface Listener {
        /// A scan came, and what it may mean; one that `followsTyping` may lack its beginning.
        void scanned(KeyBurst keys, Meant meant, boolean followsTyping);

        /// A scan of the scanner on the screen, which calls itself `device`.
        default void onScreen(KeyBurst keys, String device) {
            scanned(keys, new Meant.Surely(keys.text()), false);
        }

        /// Whether nobody may act until somebody signs in.
        default boolean isLocked() {
            return false;
        }

        /// More came than any barcode holds.
        void tooLong(LongBurst keys);

        /// An input method took what a scanner typed, and made this text of it.
        void composed(String text);

        /// A person's key event. True when it must not reach a control.
        boolean key(KeyEvent event);
    }

    /// A key event that waits until it is known to be no scan's, and the window it came to.
    public record Held(KeyEvent event, Scene scene) {}

    /// What tells the keys of the scanner on the screen apart; `device` is its name while it types. They are
    /// never mixed with a real scanner's.
    public record OnScreen(KeyScanner<Held> scanner, Supplier<Optional<String>> device) {}

    private static final long BETWEEN_WORDS = 500_000_000L;
    private static final long LINGERING = 5_000_000_000L;

    private final KeyScanner<Held> scanner;
    private final LongSupplier nanos;
    private final Listener listener;
    private final InputMethodWatch composing = new InputMethodWatch();
    private final Ticks ticks = new Ticks();
    private long lastKey;
    private long lastComposed = Long.MIN_VALUE / 2;
    private boolean isReplaying;
    private String seenByPopup = "";
    private KeyboardTraits traits = KeyboardTraits.ANY;
    private Optional<Consumer<KeyBurst>> pupil = Optional.empty();
    private Optional<OnScreen> screen = Optional.empty();

    /// `nanos` is a monotonic clock.
    public ScanRouter(KeyScanner<Held> scanner, LongSupplier nanos, Listener listener) {
        this.scanner = scanner;
        this.nanos = nanos;
        this.listener = listener;
    }

    /// Hears this scanner on the screen too.
    public void hear(OnScreen onScreen) {
        screen = Optional.of(onScreen);
    }

    /// Watches each window that is open now or opens later: dialogs and popups too.
    public void watchAllWindows() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
    }

    private void watch(Window window) {
        var key = ScanRouter.class.getName();
        if (window.getProperties().putIfAbsent(key, true) == null) {
            window.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    watch(scene);
                }
            });
        }
    }

    /// Watches one scene.
    public void watch(Scene scene) {
        if (scene.getProperties().putIfAbsent(ScanRouter.class.getName(), true) == null) {
            scene.addEventFilter(KeyEvent.ANY, event -> filter(event, scene));
            scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composing);
        }
    }

    private void filter(KeyEvent event, Scene scene) {
        if (isSeenByPopup(event, scene)) {
            return;
        }
        if (isReplaying) {
            pass(event);
        } else {
            take(event, scene);
        }
        seenByPopup = scene.getWindow() instanceof PopupWindow && !event.isConsumed() ? name(event) : "";
    }

    /// An open popup gets its owner's keys first; what it lets pass comes here a second time.
    private boolean isSeenByPopup(KeyEvent event, Scene scene) {
        boolean isSeen = !(scene.getWindow() instanceof PopupWindow) && seenByPopup.equals(name(event));
        if (isSeen) {
            seenByPopup = "";
        }
        return isSeen;
    }

    private static String name(KeyEvent event) {
        return event.getEventType() + " " + event.getCode() + " " + event.getCharacter();
    }

    private void take(KeyEvent event, Scene scene) {
        var device = screen.flatMap(now -> now.device().get());
        var typed = device.flatMap(_ -> screen).map(OnScreen::scanner).orElse(scanner);
        var answer = typed.take(key(event), new Held(event, scene));
        act(answer, device);
        if (answer.isConsumed()) {
            event.consume();
        } else {
            pass(event);
        }
        ticks.start();
        lastKey = nanos.getAsLong();
    }

    /// A scanner types faster than anybody composes: what an input method makes of it reaches no control.
    private void composing(InputMethodEvent event) {
        long now = nanos.getAsLong();
        if (composing.isScanner(now)) {
            event.consume();
            composed(now, event.getCommitted());
        }
    }

    /// Told once, not with every key.
    private void composed(long now, String text) {
        if (now - lastComposed > BETWEEN_WORDS) {
            lastComposed = now;
            listener.composed(text);
        }
    }

    private void pass(KeyEvent event) {
        if (listener.key(event)) {
            event.consume();
        }
    }

    /// A frame is shown: lets held keys go in time.
    void frame() {
        act(scanner.tick(nanos.getAsLong()));
        screen.ifPresent(now -> act(now.scanner().tick(nanos.getAsLong())));
    }

    private void act(Answer<Held> answer) {
        act(answer, Optional.empty());
    }

    private void act(Answer<Held> answer, Optional<String> device) {
        answer.released().forEach(this::replay);
        answer.burst().ifPresent(burst -> {
            switch (burst) {
                case Burst.Scan(var keys, var followsTyping) ->
                    device.ifPresentOrElse(name -> listener.onScreen(keys, name), () -> scanned(keys, followsTyping));
                case Burst.Composed(var rest) -> composed(nanos.getAsLong(), rest);
                case Burst.TooLong(var keys) -> listener.tooLong(keys);
            }
        });
    }

    private void scanned(KeyBurst keys, boolean followsTyping) {
        if (composing.isWithin(nanos.getAsLong(), keys.timing().whole())) {
            composed(nanos.getAsLong(), keys.text());
            return;
        }
        boolean isBadge = BadgeCode.looksLikeOne(ScanText.of(keys.text()).code());
        pupil.filter(_ -> !isBadge && !listener.isLocked()).ifPresentOrElse(heard -> heard.accept(keys), () -> {
            var meant = new KeyRepair(traits).of(keys.text(), keys.capsLock());
            listener.scanned(keys, meant, followsTyping);
        });
    }

    @Override
    public Runnable begin(Consumer<KeyBurst> heard) {
        pupil = Optional.of(heard);
        act(scanner.teach());
        return () -> {
            if (pupil.filter(heard::equals).isPresent()) {
                pupil = Optional.empty();
                act(scanner.use(traits));
            }
        };
    }

    @Override
    public void use(KeyboardTraits learned) {
        traits = learned;
        if (pupil.isEmpty()) {
            act(scanner.use(learned));
        }
    }

    private void replay(Held held) {
        var scene = main(held.scene());
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        isReplaying = true;
        try {
            Event.fireEvent(target, held.event().copyFor(target, target));
        } finally {
            isReplaying = false;
        }
    }

    /// The window that a popup belongs to has the focus, and tells the popup of its keys.
    private static Scene main(Scene scene) {
        var found = scene;
        while (found.getWindow() instanceof PopupWindow popup
                && popup.getOwnerWindow() != null
                && popup.getOwnerWindow().getScene() != null) {
            found = popup.getOwnerWindow().getScene();
        }
        return found;
    }

    private KeyScanner.Key key(KeyEvent event) {
        boolean isTyped = event.getEventType() == KeyEvent.KEY_TYPED;
        var kind = isTyped
                ? KeyScanner.Kind.TYPED
                : event.getEventType() == KeyEvent.KEY_PRESSED ? KeyScanner.Kind.PRESSED : KeyScanner.Kind.RELEASED;
        var modifiers = new KeyScanner.Modifiers(
                event.isControlDown(), event.isAltDown(), event.isShiftDown(), event.isMetaDown());
        return new KeyScanner.Key(
                kind,
                isTyped ? "" : event.getCode().name(),
                isTyped ? event.getCharacter() : "",
                modifiers,
                nanos.getAsLong());
    }

    private boolean isHolding() {
        return scanner.isHolding()
                || screen.filter(now -> now.scanner().isHolding()).isPresent();
    }

    /// Runs while keys are held, and for some seconds more: the next scan is told better with frames before it.
    private final class Ticks extends AnimationTimer {
        @Override
        public void handle(long frame) {
            if (isHolding() || nanos.getAsLong() - lastKey < LINGERING) {
                frame();
            } else {
                stop();
            }
        }
    }
}
