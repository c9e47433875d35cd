package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.sound.Sound;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.device.scale.Weighing.Means;
import tallydock.domain.fact.CountFact.CartonWeighed;
import tallydock.usecase.Plans;

class ReceiveWeighTest {
    private final Bench bench = Scenes.bench().enter();

    private List<Weighing> taken() {
        return bench.station.facts(CartonWeighed.class).stream()
                .map(CartonWeighed::weighing)
                .toList();
    }

    private String modal() {
        return FxRoom.on(() -> words(bench.modals.getLast()));
    }

    private static String words(Node node) {
        var own = node instanceof Label label ? label.getText() + "\n" : "";
        return node instanceof Parent parent
                ? own
                        + parent.getChildrenUnmodifiable().stream()
                                .map(ReceiveWeighTest::words)
                                .collect(Collectors.joining())
                : own;
    }

    private void opensWithScale() {
        WeighScenes.hasScale(bench.open().opensCarton(1));
    }

    @Test
    void theNextWeightThatRestsIsTakenWithItsBytes() {
        opensWithScale();
        assertThat(bench.presses(Command.WEIGH)).isTrue();
        assertThat(modal()).contains("Weigh carton 1");
        bench.sounds.clear();
        WeighScenes.rests(bench, "11.84");

        assertThat(bench.modals).isEmpty();
        assertThat(bench.sounds).containsExactly(Sound.STABLE);
        assertThat(taken()).singleElement().satisfies(weighing -> {
            assertThat(weighing.grams()).isEqualTo(11_840);
            assertThat(weighing.means()).isEqualTo(Means.SCALE);
            assertThat(weighing.protocol()).isEqualTo("SICS");
            assertThat(weighing.frame().asUtf8()).isEqualTo("S S 11.84");
        });
        WeighScenes.rests(bench, "11.85");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void theCommandCodeDoesTheSame() {
        opensWithScale();
        bench.scans(Command.WEIGH);
        WeighScenes.rests(bench, "11.84");

        assertThat(taken()).hasSize(1);
    }

    @Test
    void aMovingWeightIsNotTakenAndAfterTenSecondsThatIsSaid() {
        opensWithScale();
        bench.presses(Command.WEIGH);
        for (int i = 0; i < 120; i++) {
            WeighScenes.says(bench, "1%d.84".formatted(i % 2), false, Duration.ofMillis(100L * i));
        }

        assertThat(taken()).isEmpty();
        assertThat(modal()).contains("Still moving");
        WeighScenes.says(bench, "11.84", true, Duration.ofSeconds(13));
        WeighScenes.says(bench, "11.84", true, Duration.ofSeconds(14));
        assertThat(taken()).hasSize(1);
    }

    @Test
    void withoutAScaleTheWeightIsTypedAndMarked() {
        bench.open().opensCarton(1).presses(Command.WEIGH);
        assertThat(modal()).contains("No scale is set up");
        WeighScenes.digits(bench, 1, 1, 8, 4);
        assertThat(modal()).contains("11.84 kg");
        WeighScenes.touches(bench, key -> key.getStyleClass().contains("primary"));

        assertThat(bench.modals).isEmpty();
        assertThat(taken()).singleElement().satisfies(weighing -> {
            assertThat(weighing.grams()).isEqualTo(11_840);
            assertThat(weighing.means()).isEqualTo(Means.TYPED);
        });
    }

    @Test
    void escapeLeavesTheScaleAlone() {
        opensWithScale();
        bench.presses(Command.WEIGH);
        assertThat(bench.presses(Command.BACK)).isTrue();
        WeighScenes.rests(bench, "11.84");

        assertThat(bench.modals).isEmpty();
        assertThat(taken()).isEmpty();
    }

    @Test
    void aWishForOneCartonIsOverWithAnother() {
        opensWithScale();
        bench.presses(Command.WEIGH);
        bench.scans(Plans.label(2), Plans.label(2));
        WeighScenes.rests(bench, "11.84");

        assertThat(bench.modals).isEmpty();
        assertThat(taken()).isEmpty();
    }

    @Test
    void keysOfTheStageWaitWhileThePadIsOpen() {
        opensWithScale();
        bench.scans("MUG-CRM-350").presses(Command.WEIGH);
        assertThat(Screen.text(bench)).doesNotContain("Understood");
        int facts = bench.station.log().size();

        for (var command : List.of(Command.CLOSE, Command.CLOSE, Command.UNDO, Command.QUANTITY, Command.DAMAGED)) {
            assertThat(bench.presses(command)).isTrue();
        }
        assertThat(bench.station.log()).hasSize(facts);
        assertThat(bench.modals).hasSize(1);
        bench.presses(Command.ZERO);
        assertThat(bench.zeroed).hasSize(1);
        WeighScenes.touches(bench, key -> "weigh-tare".equals(key.getId()));
        assertThat(bench.tared).containsExactly(WeighScenes.SCALE.port());
        WeighScenes.rests(bench, "11.84");

        assertThat(taken()).hasSize(1);
        bench.presses(Command.UNDO);
        assertThat(bench.station.log().size()).isGreaterThan(facts + 1);
    }

    @Test
    void aScanIsCountedBehindThePadAndAQuestionTakesThePadAway() {
        opensWithScale();
        bench.presses(Command.WEIGH);
        bench.scans("MUG-CRM-350");
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Accepted");
        assertThat(bench.modals).hasSize(1);

        bench.scans(Scenes.UNKNOWN);
        assertThat(bench.modals).isEmpty();
        assertThat(Screen.text(bench)).contains("Expected in another inbound: PO-2026-0209");
        bench.presses(Command.REPORT);
        WeighScenes.rests(bench, "11.84");
        assertThat(taken()).isEmpty();
    }

    @Test
    void keysOfTheStageWaitWhileAQuantityIsTyped() {
        opensWithScale();
        bench.scans("MUG-CRM-350").presses(Command.QUANTITY);
        assertThat(bench.modals).hasSize(1);
        int facts = bench.station.log().size();

        List.of(Command.CLOSE, Command.UNDO, Command.DAMAGED, Command.WEIGH).forEach(bench::presses);

        assertThat(bench.modals).hasSize(1);
        assertThat(bench.station.log()).hasSize(facts);
        bench.presses(Command.BACK);
        assertThat(bench.modals).isEmpty();
    }

    @Test
    void zeroGoesToTheScale() {
        opensWithScale();
        bench.presses(Command.ZERO);

        assertThat(bench.zeroed).containsExactly(WeighScenes.SCALE.port());
    }
}
