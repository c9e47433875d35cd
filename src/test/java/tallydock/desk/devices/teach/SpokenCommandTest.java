package tallydock.desk.devices.teach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.learn.TestCode;

class SpokenCommandTest {
    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void aCommandIsUnderstoodThroughEveryLayoutThatCanTypeIt(KeyboardLayout layout) {
        for (var command : new Command[] {Command.YES, Command.NO, Command.RECOUNT, Command.BACK}) {
            layout.typed(command.payload())
                    .ifPresent(typed ->
                            assertThat(SpokenCommand.of(typed)).as(typed).contains(command));
        }
    }

    @Test
    void capsLockDoesNotMatter() {
        assertThat(SpokenCommand.of(LetterCase.inverted(Command.NO.payload()))).contains(Command.NO);
    }

    @ParameterizedTest
    @EnumSource(TestCode.class)
    void noTestCodeIsACommand(TestCode code) {
        assertThat(SpokenCommand.of(code.payload())).isEmpty();
    }
}
