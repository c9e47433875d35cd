package tallydock.desk.kit.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What fills a counting screen: a banner when there is one, the stage, a middle band (strip or choices), a foot band
/// (actions or hint), and the cards of the right column, the last of which takes the rest.
public record ReceiveRegions(
        Optional<Node> banner, Node stage, Node middle, Node foot, List<Node> side, boolean choosing) {
    public ReceiveRegions {
        side = List.copyOf(side);
    }
}
