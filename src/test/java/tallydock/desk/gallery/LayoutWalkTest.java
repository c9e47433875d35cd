package tallydock.desk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Finding.Kind;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;

/// Planted faults: the walk must find each of them.
class LayoutWalkTest {
    private static List<Kind> kinds(Label label, double x, double width) {
        return FxRoom.on(() -> {
            label.resizeRelocate(x, 20, width, 30);
            var card = new Pane(label);
            card.getStyleClass().add("card");
            card.resizeRelocate(10, 10, 200, 100);
            card.setManaged(false);
            label.setManaged(false);
            var scene = new Scene(new Pane(card), 400, 200);
            new Look(Fonts.installed()).dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return LayoutWalk.of(scene).stream().map(Finding::kind).distinct().toList();
        });
    }

    @Test
    void aLabelThatFitsIsNoFinding() {
        assertThat(kinds(new Label("Carton"), 10, 150)).isEmpty();
    }

    @Test
    void aLabelCutShortIsFoundUnlessItMayBe() {
        assertThat(kinds(new Label("A very long sentence"), 10, 60)).containsExactly(Kind.CUT_SHORT);
        var elidable = new Label("A very long sentence");
        elidable.getStyleClass().add("elidable");
        assertThat(kinds(elidable, 10, 60)).isEmpty();
    }

    @Test
    void smallTextIsFound() {
        var label = new Label("tiny");
        label.setStyle("-fx-font-size: 11px;");
        assertThat(kinds(label, 10, 100)).containsExactly(Kind.TOO_SMALL);
    }

    @Test
    void aLabelThatLeavesItsCardOrTheWindowIsFound() {
        assertThat(kinds(new Label("Carton"), 150, 100)).containsExactly(Kind.OUTSIDE_CARD);
        assertThat(kinds(new Label("Carton"), 350, 100)).contains(Kind.OUTSIDE_WINDOW);
    }

    @Test
    void aCharacterNobodyCanDrawIsFound() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Fonts.installed().hasChinese(), "no Chinese family on this computer: glyphs are not looked at");
        assertThat(kinds(new Label("\uDBFF\uDFFD"), 10, 100)).containsExactly(Kind.MISSING_GLYPH);
    }
}
