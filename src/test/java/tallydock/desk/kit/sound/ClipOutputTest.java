package tallydock.desk.kit.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ClipOutputTest {
    @Test
    void aComputerWithoutAudioIsAStateAndEverySoundStillMayBeAskedFor() {
        try (var output = new ClipOutput()) {
            output.show(output.open(0.1));

            assertThat(output.state().get()).isIn(ClipOutput.State.READY, ClipOutput.State.NO_DEVICE);
            assertThatCode(() -> {
                        for (var sound : Sound.values()) {
                            output.cut(sound);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothingIsKnownBeforeItIsOpened() {
        try (var output = new ClipOutput()) {
            output.start(Sound.ACCEPT);

            assertThat(output.state().get()).isEqualTo(ClipOutput.State.NOT_OPENED);
        }
    }
}
