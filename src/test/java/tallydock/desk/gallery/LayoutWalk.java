package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.TextScale;

/// Walks the nodes of a laid-out scene and reports what a reader would stumble over: labels cut short (unless marked
/// `elidable`), pills cut off by their cell, text under 12 px at 100 %, controls outside the window or their card,
/// characters no family can draw.
public final class LayoutWalk {
    private static final double SMALLEST = 12;
    private static final double SLACK = 1.5;
    private static final double SHADOW = 2;
    private static final List<String> KEEPS_INSIDE = List.of(
            "card", "outcome-stage", "outcome-banner", "big-action", "choice-card", "push", "notice-card", "banner");

    private final Scene scene;
    private final TextScale scale;
    private final boolean glyphs;
    private final List<Finding> findings = new ArrayList<>();

    private LayoutWalk(Scene scene) {
        this.scene = scene;
        this.scale = TextScale.of(scene.getRoot());
        this.glyphs = Fonts.installed().hasChinese();
    }

    /// Everything wrong in this scene. FX thread.
    public static List<Finding> of(Scene scene) {
        var walk = new LayoutWalk(scene);
        walk.visit(scene.getRoot(), false);
        return List.copyOf(walk.findings);
    }

    private void visit(Node node, boolean scrolled) {
        if (!node.isVisible()) {
            return;
        }
        check(node, scrolled);
        if (node instanceof Parent parent) {
            // The headings of a table scroll with it.
            var within = scrolled
                    || node instanceof ScrollPane
                    || node instanceof VirtualFlow
                    || node instanceof TableHeaderRow;
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, within));
        }
    }

    private void check(Node node, boolean scrolled) {
        if (node instanceof Labeled labeled) {
            checkWhole(labeled);
            checkCard(labeled, scrolled);
        }
        if (node instanceof Text text && !text.getText().isBlank() && isWords(text)) {
            checkSize(text);
            checkGlyphs(text);
        }
        if (node instanceof StatePill pill) {
            checkCell(pill);
        }
        if (!scrolled && node instanceof HBox row) {
            checkRow(row);
        }
        if (!scrolled && node instanceof Control) {
            checkWindow(node);
        }
    }

    private static boolean isWords(Text text) {
        return !(text.getParent() != null && text.getParent().getStyleClass().contains("icon"));
    }

    private void checkWhole(Labeled labeled) {
        var wanted = labeled.getText() == null ? "" : labeled.getText();
        var elidable = labeled.getStyleClass().contains("elidable");
        shown(labeled)
                .filter(shown -> !elidable && !same(shown, wanted))
                .ifPresent(_ -> add(Finding.Kind.CUT_SHORT, labeled, wanted));
    }

    private static boolean same(String shown, String wanted) {
        return shown.replaceAll("\\s", "").equals(wanted.replaceAll("\\s", ""));
    }

    private static Optional<String> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.isVisible())
                .map(child -> ((Text) child).getText())
                .findFirst();
    }

    private void checkSize(Text text) {
        if (scale.design(text.getFont().getSize()) < SMALLEST - 0.01) {
            add(
                    Finding.Kind.TOO_SMALL,
                    text,
                    text.getText() + " " + text.getFont().getSize());
        }
    }

    private void checkGlyphs(Text text) {
        if (glyphs && !Glyphs.canDraw(text.getFont(), text.getText())) {
            add(Finding.Kind.MISSING_GLYPH, text, text.getText());
        }
    }

    private void checkWindow(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        var inside = bounds.getMinX() >= -SLACK
                && bounds.getMinY() >= -SLACK
                && bounds.getMaxX() <= scene.getWidth() + SLACK
                && bounds.getMaxY() <= scene.getHeight() + SLACK;
        if (!inside && bounds.getWidth() > 0) {
            add(Finding.Kind.OUTSIDE_WINDOW, node, node instanceof Labeled labeled ? labeled.getText() : "");
        }
    }

    // A row that is short of room pushes its last child over its neighbour.
    private void checkRow(HBox row) {
        row.getChildren().stream()
                .filter(child -> child.isManaged() && child.isVisible())
                .filter(child -> child.getBoundsInParent().getMaxX() > row.getWidth() + SLACK + SHADOW)
                .forEach(child ->
                        add(Finding.Kind.OUTSIDE_CARD, child, child instanceof Labeled it ? it.getText() : ""));
    }

    // A cell cuts off what does not fit into it.
    private void checkCell(StatePill pill) {
        for (var node = pill.getParent(); node != null; node = node.getParent()) {
            if (node instanceof TableCell<?, ?> cell
                    && maxX(pill) > cell.localToScene(cell.getLayoutBounds()).getMaxX() + SLACK) {
                add(Finding.Kind.CUT_SHORT, pill, pill.getText());
            }
        }
    }

    private static double maxX(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private void checkCard(Labeled labeled, boolean scrolled) {
        if (scrolled || labeled.getText() == null || labeled.getText().isEmpty()) {
            return;
        }
        card(labeled.getParent())
                .filter(card -> !holds(card, labeled))
                .ifPresent(card -> add(Finding.Kind.OUTSIDE_CARD, labeled, labeled.getText()));
    }

    // A line box is taller than its letters: a third of the font size may stick out above and below.
    private static boolean holds(Node card, Labeled labeled) {
        Bounds outer = card.localToScene(card.getLayoutBounds());
        Bounds inner = labeled.localToScene(labeled.getLayoutBounds());
        var air = labeled.getFont().getSize() * 0.34 + SLACK;
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMinY() >= outer.getMinY() - air
                && inner.getMaxY() <= outer.getMaxY() + air;
    }

    private static Optional<Node> card(Node from) {
        for (var node = from; node != null; node = node.getParent()) {
            if (node.getStyleClass().stream().anyMatch(KEEPS_INSIDE::contains)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private void add(Finding.Kind kind, Node node, String text) {
        var where = node.getStyleClass().toString() + " "
                + node.localToScene(node.getLayoutBounds()).toString().replaceFirst(".*minX", "minX");
        findings.add(new Finding(kind, where, text));
    }
}
