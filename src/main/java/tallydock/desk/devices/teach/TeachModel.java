package tallydock.desk.devices.teach;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Sound;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.learn.Heard;
import tallydock.domain.device.learn.Learned;

/// Teaches a keyboard scanner, or one on a line. Once it is open everything can be done with the scanner alone.
public final class TeachModel {
    private final DeskTools tools;
    private final KeyboardLessons lessons;
    private final Consumer<KeyboardTraits> keep;
    private final ReadOnlyObjectWrapper<Optional<TeachNow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable endLesson = () -> {};

    /// `keep` takes keyboard scanners for such from now on.
    public TeachModel(DeskTools tools, KeyboardLessons lessons, Consumer<KeyboardTraits> keep) {
        this.tools = tools;
        this.lessons = lessons;
        this.keep = keep;
    }

    /// Empty while nothing is taught.
    ReadOnlyObjectProperty<Optional<TeachNow>> now() {
        return now.getReadOnlyProperty();
    }

    /// Begins a lesson; scans go nowhere else until it ends.
    public void open() {
        endLesson.run();
        endLesson = lessons.begin(this::heard);
        now.set(Optional.of(TeachNow.BEGUN));
    }

    /// Begins a lesson with the scanner on a line. What other scanners send goes where it went.
    public void open(LinePupil pupil) {
        endLesson.run();
        now.set(Optional.of(TeachNow.begun(pupil)));
        var unended = pupil.unended().subscribe((_, scan) -> scan.ifPresent(this::cut));
        endLesson = unended::unsubscribe;
    }

    /// A scan of a device that is no keyboard. True when it was for the lesson.
    public boolean heard(RawScan scan) {
        boolean isPupil = line().filter(of -> of.pupil().scanner().device().equals(scan.device()))
                .isPresent();
        if (isPupil) {
            heard(LinePupil.burst(scan));
        }
        return isPupil;
    }

    /// Its message had no end: what it says, and how it seems to end.
    private void cut(RawScan scan) {
        line().ifPresent(of -> {
            var ending = of.pupil().ends().apply(scan.bytes());
            heard(LinePupil.burst(scan));
            now.set(now.get().map(state -> state.ending(ending)));
        });
    }

    private Optional<TeachNow.OfLine> line() {
        return now.get().flatMap(TeachNow::line);
    }

    /// Ends it; what was learned and not kept is gone. False where nothing was taught.
    public boolean close() {
        endLesson.run();
        endLesson = () -> {};
        boolean wasOpen = now.get().isPresent();
        now.set(Optional.empty());
        return wasOpen;
    }

    private void heard(KeyBurst burst) {
        var command = SpokenCommand.of(burst.text());
        if (command.filter(this::act).isPresent()) {
            return;
        }
        now.get().ifPresent(state -> {
            var heard = state.lesson().hear(burst);
            var next = state.after(heard, burst.text());
            tools.sounds().play(sound(heard, next));
            now.set(Optional.of(next));
        });
    }

    private static Sound sound(Heard heard, TeachNow next) {
        if (!(heard instanceof Heard.Recognised)) {
            return Sound.WARN;
        }
        return next.shown().isEmpty() ? Sound.COMPLETE : Sound.ACCEPT;
    }

    /// Does what a command asks for here. False when it means nothing here.
    public boolean act(Command command) {
        if (now.get().isEmpty()) {
            return false;
        }
        boolean isDone = switch (command) {
            case NO -> skip();
            case RECOUNT -> again();
            case YES -> keep();
            case BACK -> close();
            default -> false;
        };
        if (isDone) {
            tools.sounds().play(Sound.COMMAND);
        }
        return isDone;
    }

    /// Goes past the code that is shown; false where none is.
    boolean skip() {
        var next = now.get().filter(state -> state.shown().isPresent()).map(TeachNow::skip);
        next.ifPresent(state -> now.set(Optional.of(state)));
        return next.isPresent();
    }

    boolean again() {
        now.set(now.get().map(TeachNow::anew));
        return true;
    }

    /// Takes keyboard scanners for such from now on, where that is safe; false where it is not.
    boolean keep() {
        return line().isPresent() ? keepLine() : keepKeyboard();
    }

    /// Listens to the scanner as it seems to end its scans; false where that is so already.
    private boolean keepLine() {
        var of = line().filter(_ -> now.get().flatMap(TeachNow::shown).isEmpty());
        var ended = of.flatMap(one -> one.ending().map(one.pupil()::ended));
        ended.ifPresent(scanner -> {
            close();
            of.orElseThrow().pupil().use().accept(scanner);
        });
        return ended.isPresent();
    }

    private boolean keepKeyboard() {
        var learned = now.get()
                .filter(state -> state.shown().isEmpty())
                .flatMap(TeachNow::learned)
                .filter(Learned::isUsable);
        learned.ifPresent(what -> {
            close();
            keep.accept(what.traits());
        });
        return learned.isPresent();
    }
}
