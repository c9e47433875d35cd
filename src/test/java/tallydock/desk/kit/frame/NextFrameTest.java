package tallydock.desk.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;

class NextFrameTest {
    @Test
    void whatIsAskedForSeveralTimesRunsOnceAndNotAtOnce() {
        var ran = new AtomicInteger();
        var next = FxRoom.on(() -> new NextFrame(ran::incrementAndGet));
        int atOnce = FxRoom.on(() -> {
            next.ask();
            next.ask();
            return ran.get();
        });
        FxRoom.frames(4);

        assertThat(atOnce).isZero();
        assertThat(ran).hasValue(1);
    }

    @Test
    void itCanBeAskedAgain() {
        var ran = new AtomicInteger();
        var next = FxRoom.on(() -> new NextFrame(ran::incrementAndGet));
        for (int i = 0; i < 3; i++) {
            FxRoom.run(next::ask);
            FxRoom.frames(4);
        }

        assertThat(ran).hasValue(3);
    }
}
