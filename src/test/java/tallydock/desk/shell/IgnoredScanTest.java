package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.domain.fact.IgnoredScan.Why;

class IgnoredScanTest {
    private static final String CODE = "X001ABC123";

    private static void focus(Node node) {
        FxRoom.run(node::requestFocus);
    }

    @Test
    void whatAnotherKeyboardLayoutMadeOfAScanIsReadWhereItIsKnownAndKeepsItsPlace() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));
        floor.known.add("YELLOW");

        floor.burst("ZELLOW");
        floor.burst(CODE);
        assertThat(floor.scans).isEmpty();
        assertThat(floor.frees).endsWith(false);

        floor.answer();

        assertThat(floor.scans).containsExactly("YELLOW", CODE);
        assertThat(floor.frees).endsWith(true);
    }

    @Test
    void aGarbledScanIsKnockedAndWrittenDownAsItCame() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        floor.taken("Xàà&QBC&é\"");
        floor.answer();

        assertThat(floor.scans).isEmpty();
        assertThat(floor.reasons()).containsExactly(Why.OTHER_LAYOUT);
        assertThat(floor.ignored.getFirst().scan().bytes().asUtf8()).isEqualTo("Xàà&QBC&é\"\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB\u202eCD", "AB\u0007CD", "\u0001\u0002"})
    void hiddenCharactersAreToldAndWrittenDownAndReachNoRoom(String text) {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        floor.taken(text);

        assertThat(floor.scans).isEmpty();
        assertThat(floor.reasons()).hasSize(1).isSubsetOf(Why.HIDDEN_CHARACTERS, Why.NO_CHARACTERS);
    }

    @Test
    void sixtyThousandCharactersAreToldAndOfThemTheBeginningIsKept() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        floor.burst("X".repeat(60_000));

        assertThat(floor.scans).isEmpty();
        assertThat(floor.reasons()).containsExactly(Why.TOO_LONG);
        assertThat(floor.ignored.getFirst().whole().orElseThrow().bytes()).isEqualTo(60_000);
        assertThat(floor.ignored.getFirst().scan().bytes().length()).isEqualTo(4096);
    }

    @Test
    void whatAnInputMethodMakesOfAScanCountsNothing() {
        var field = FxRoom.on(() -> new TextField());
        var floor = Floor.of(true, field);
        focus(field);

        floor.composes(200, "n", "ni", "ni");
        assertThat(floor.reasons()).isEmpty();

        floor.composes(3, "x", "x0", "x00", "x001");
        floor.taken("你好");

        assertThat(floor.scans).isEmpty();
        assertThat(floor.reasons()).isNotEmpty().containsOnly(Why.INPUT_METHOD);
    }

    @Test
    void aScannerThatSendsOneCodeWithoutEndIsTold() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        for (int i = 0; i < 19; i++) {
            floor.burst(CODE);
        }
        assertThat(floor.stuck).isEmpty();
        floor.burst(CODE);
        assertThat(floor.stuck).hasSize(1);
        floor.burst("OTHER1");
        assertThat(floor.stuck).hasSize(1);
    }

    @Test
    void aScannerThatIsStuckIsToldAlsoWhileAnotherIsUsed() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        for (int i = 0; i < 30; i++) {
            floor.sent("lane 1", CODE);
            floor.sent("lane 2", "OTHER" + i);
        }

        assertThat(floor.stuck).hasSize(11).containsOnly("lane 1");
    }

    @Test
    void aScanThatWasLookedUpAtADeskIsWrittenDown() {
        var floor = Floor.of(false, FxRoom.on(() -> new Button("any")));

        floor.burst(CODE);

        assertThat(floor.scans).containsExactly(CODE);
        assertThat(floor.reasons()).containsExactly(Why.LOOKED_UP);
    }

    @Test
    void whatADeviceThatIsNoKeyboardSentIsNotCalledRepaired() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        floor.sent("]C0" + CODE + "\r\n");

        assertThat(floor.taken).hasSize(1).allMatch(scan -> scan.repaired().isEmpty());
    }
}
