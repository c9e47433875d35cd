package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What stands in the place of the status bar, and for how long.
class FootNoticeTest {
    private static final IgnoredWords.Words STUCK = new IgnoredWords.Words(Say.asIs("stuck"), Say.nothing());
    private static final IgnoredWords.Words HIDDEN = new IgnoredWords.Words(Say.asIs("hidden"), Say.nothing());

    private final List<Optional<Node>> feet = new ArrayList<>(List.of(Optional.empty()));
    private final List<Timer> timers = new ArrayList<>();
    private final Texts texts = FxRoom.on(() -> new Texts(Language.ENGLISH));
    private final FootNotice notice = new FootNotice(texts, feet::add, () -> true, this::after);

    private record Timer(Duration delay, Runnable act) {}

    private Runnable after(Duration delay, Runnable act) {
        var timer = new Timer(delay, act);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    private void passes(int seconds) {
        var due = timers.stream()
                .filter(timer -> timer.delay.equals(Duration.ofSeconds(seconds)))
                .toList();
        timers.removeAll(due);
        FxRoom.run(() -> due.forEach(timer -> timer.act.run()));
    }

    private String foot() {
        return feet.getLast().map(FootNoticeTest::words).orElse("the status bar");
    }

    private static String words(Node node) {
        var own = node instanceof Label label ? label.getText() : "";
        return node instanceof Parent parent
                ? own
                        + parent.getChildrenUnmodifiable().stream()
                                .map(FootNoticeTest::words)
                                .collect(Collectors.joining())
                : own;
    }

    @Test
    void whatIsSaidForAMomentGoes() {
        FxRoom.run(() -> notice.say(HIDDEN));
        assertThat(foot()).contains("hidden");

        passes(4);
        assertThat(foot()).isEqualTo("the status bar");
    }

    @Test
    void aStuckScannerIsToldAsLongAsItLastsWhateverElseIsSaid() {
        FxRoom.run(() -> notice.last(STUCK));
        FxRoom.run(() -> notice.say(HIDDEN));
        assertThat(foot()).contains("hidden");

        passes(4);
        assertThat(foot()).contains("stuck");
        FxRoom.run(() -> notice.last(STUCK));
        assertThat(timers).hasSize(1);
        int shown = feet.size();
        FxRoom.run(() -> notice.last(STUCK));
        assertThat(feet).hasSize(shown);

        passes(2);
        assertThat(foot()).isEqualTo("the status bar");
    }

    @Test
    void anotherFrameShowsItToo() {
        FxRoom.run(() -> notice.last(STUCK));
        feet.add(Optional.empty());

        FxRoom.run(notice::again);

        assertThat(foot()).contains("stuck");
    }
}
