package tallydock.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Runnable> offScreen = new ArrayList<>();
    private final List<Runnable> onScreen = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Background background = new Background(offScreen::add, onScreen::add);

    @Test
    void workWaitsForItsThreadAndItsEndForTheScreen() {
        background.run(() -> "saved", told::add, _ -> told.add("failed"));

        assertThat(onScreen).isEmpty();
        offScreen.removeFirst().run();
        assertThat(told).isEmpty();
        onScreen.removeFirst().run();
        assertThat(told).containsExactly("saved");
    }

    @Test
    void aFailureIsToldOnTheScreenAndNothingElseIs() {
        background.run(
                () -> {
                    throw new IllegalStateException("disk");
                },
                _ -> told.add("saved"),
                failure -> told.add(String.valueOf(failure.getMessage())));

        offScreen.removeFirst().run();
        onScreen.removeFirst().run();
        assertThat(told).containsExactly("disk");
    }
}
