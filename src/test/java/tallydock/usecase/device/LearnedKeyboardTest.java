package tallydock.usecase.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.fact.Actor;
import tallydock.usecase.MemoryLog;

class LearnedKeyboardTest {
    private static final Actor ANN = new Actor("ann");
    private static final KeyboardTraits FRENCH = new KeyboardTraits(
            KeyPace.ANY,
            Set.of(ScanEnd.TAB),
            new Frame("~", ""),
            GroupSeparator.UNSEEN,
            LetterCase.AS_IS,
            true,
            Optional.of(KeyboardLayout.FRENCH));

    private final MemoryLog log = new MemoryLog();
    private final ChangeDevices change = new ChangeDevices(log, log, () -> Instant.EPOCH, log.identity);
    private final LoadDevices load = new LoadDevices(log, log.identity);

    @Test
    void whatWasLearnedLastHoldsUntilItIsForgotten() {
        assertThat(load.run().keyboard()).isEmpty();

        change.learn(KeyboardTraits.ANY, ANN);
        change.learn(FRENCH, ANN);
        assertThat(load.run().keyboard()).contains(FRENCH);

        change.forgetKeyboard(ANN);
        assertThat(load.run().keyboard()).isEmpty();
    }

    @Test
    void scannersOnLinesAndWhatWasLearnedDoNotDisturbEachOther() {
        change.learn(FRENCH, ANN);
        change.use(LineScanner.usual(new PortName("COM4")), ANN);
        change.drop(new PortName("COM5"), ANN);

        assertThat(load.run().keyboard()).contains(FRENCH);
        assertThat(load.run().inOrder()).hasSize(1);
    }
}
