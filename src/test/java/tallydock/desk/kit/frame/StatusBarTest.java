package tallydock.desk.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

class StatusBarTest {
    private final StatusBar bar = FxRoom.on(() -> new StatusBar(new Texts(Language.ENGLISH), _ -> {}));

    private static List<Segment> said(String id, String... details) {
        return IntStream.range(0, details.length)
                .mapToObj(at ->
                        new Segment(id + at, "mdi2p-printer", Say.asIs(id), Say.asIs(details[at]), Condition.GOOD))
                .toList();
    }

    private void shows(List<Segment> devices, List<Segment> place) {
        FxRoom.run(() -> bar.show(devices, place));
    }

    /// Nodes are equal when they are the same.
    private List<Node> side(String styleClass) {
        return FxRoom.on(() -> List.copyOf(((HBox) bar.lookup("." + styleClass)).getChildren()));
    }

    @BeforeEach
    void twoDevicesAndAClock() {
        shows(said("device", "ready", "ready"), said("clock", "12:00"));
    }

    @Test
    void aSideThatIsTheSameAsBeforeKeepsItsNodes() {
        var devices = side("status-left");
        var place = side("status-right");

        shows(said("device", "ready", "ready"), said("clock", "12:01"));

        assertThat(devices).hasSize(2);
        assertThat(side("status-left")).isEqualTo(devices);
        assertThat(side("status-right")).isNotEqualTo(place);
    }

    @Test
    void aSideOfWhichOneThingChangedShowsIt() {
        var devices = side("status-left");
        var place = side("status-right");

        shows(said("device", "ready", "out of labels"), said("clock", "12:00"));

        assertThat(side("status-left")).isNotEqualTo(devices);
        assertThat(side("status-right")).isEqualTo(place);
    }
}
