package tallydock.desk.kit.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Title, what is being worked on, and at the right language, person and lock. Chips are never cut short; of
/// the context the middle field gives way first.
public final class TopBar extends HBox {
    private final Texts texts;
    private final HBox context = new HBox();
    private final HBox chips = new HBox();

    public TopBar(Texts texts, Say title, Who who, Runnable lock) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        context.getStyleClass().add("top-context");
        context.setAlignment(Pos.CENTER_LEFT);
        context.setMinWidth(0);
        chips.getStyleClass().add("top-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(USE_PREF_SIZE);
        var heading = texts.label(title, "top-title", "bold");
        heading.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var lockButton = PushButton.icon(texts, "mdi2l-lock-outline", Say.key("kit.frame.lock"), lock);
        lockButton.setId("lock");
        lockButton.setFocusTraversable(false);
        getChildren()
                .addAll(
                        heading,
                        context,
                        chips,
                        space,
                        new LanguageSwitch(texts),
                        new WhoBadge(texts, who),
                        lockButton);
    }

    /// The document number in mono, then further fields, with dots between.
    public TopBar context(String document, List<Say> fields) {
        context.getChildren().clear();
        if (!document.isEmpty()) {
            var number = new Label(document);
            number.getStyleClass().addAll("top-document", "mono");
            number.setMinWidth(USE_PREF_SIZE);
            context.getChildren().add(number);
        }
        fields.forEach(this::field);
        return this;
    }

    private void field(Say say) {
        if (!context.getChildren().isEmpty()) {
            var dot = new Label("•");
            dot.getStyleClass().add("top-dot");
            dot.setMinWidth(USE_PREF_SIZE);
            context.getChildren().add(dot);
        }
        var field = texts.label(say, "top-field", "elidable");
        context.getChildren().add(field);
    }

    /// Chips after the context.
    public TopBar chips(Node... next) {
        chips.getChildren().setAll(next);
        return this;
    }
}
