package tallydock.desk.kit.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.Icon;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;

/// The one panel that says what happened, to which item, and how many. One node, restyled at once: no
/// animation. It speaks the same sentence to a screen reader.
public final class OutcomeStage extends GridPane {
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

    private final Texts texts;
    private final ObjectProperty<StageContent> content = new SimpleObjectProperty<>();
    private final Icon icon = Icons.of(Fill.IDLE.icon(), "stage-icon");
    private final FitLabel word = new FitLabel("stage-word", "bold");
    private final HBox head = new HBox(icon, word);
    private final FitLabel code = new FitLabel("stage-code", "mono", "bold", "elidable");
    private final CodePlate plate = new CodePlate();
    private final StageItemRow item;
    private final FitLabel step = new FitLabel("stage-step");
    private final VBox said = new VBox();
    private final CountBlock count;
    private final InvalidationListener redraw = _ -> speak();

    public OutcomeStage(Texts texts, StageContent first) {
        this.texts = texts;
        this.item = new StageItemRow(texts);
        this.count = new CountBlock(texts);
        getStyleClass().add("outcome-stage");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        head.getStyleClass().add("stage-head");
        head.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("stage-said");
        said.setAlignment(Pos.CENTER_LEFT);
        columns();
        add(said, 0, 0);
        add(count, 1, 0);
        content.addListener(_ -> show());
        texts.language().addListener(new WeakInvalidationListener(redraw));
        Stream.of(widthProperty(), heightProperty(), sceneProperty()).forEach(each -> each.addListener(_ -> fit()));
        content.set(first);
    }

    /// What the stage says; setting it redraws the whole panel in one pulse.
    public ObjectProperty<StageContent> content() {
        return content;
    }

    /// Half a minute after a scan: the words stay, the fill calms down to the subtle pair.
    public void rest(boolean resting) {
        pseudoClassStateChanged(RESTING, resting);
    }

    private void columns() {
        var left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        left.setMinWidth(0);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.CENTER);
        right.setMinWidth(USE_PREF_SIZE);
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setValignment(VPos.CENTER);
        getColumnConstraints().setAll(left, right);
        getRowConstraints().setAll(row);
    }

    private void show() {
        rest(false);
        var now = content.get();
        for (var fill : Fill.values()) {
            pseudoClassStateChanged(fill.pseudoClass(), fill == now.fill());
        }
        icon.show(now.icon());
        now.item().ifPresent(item::show);
        now.count().ifPresent(count::show);
        count.setVisible(now.count().isPresent());
        count.setManaged(now.count().isPresent());
        arrange(now);
        speak();
    }

    private void arrange(StageContent now) {
        var idle = now.fill() == Fill.IDLE;
        put(head, idle ? List.of(word) : List.of(icon, word));
        var lines = Stream.of(
                        idle ? Optional.of(icon) : Optional.<Node>empty(),
                        Optional.of(head),
                        now.code().map(each -> each.onPlate() ? plate : code),
                        now.item().map(_ -> item),
                        now.step().map(_ -> step))
                .flatMap(Optional::stream)
                .toList();
        put(said, lines);
    }

    /// Lines that stay are not put in anew: each would be styled again.
    private static void put(Pane place, List<? extends Node> lines) {
        if (!place.getChildren().equals(lines)) {
            place.getChildren().setAll(lines);
        }
    }

    // The style sheets speak at once, not with the next pulse: then the sizes are right before the first layout, and no
    // second one is needed to show a scan.
    private void speak() {
        var now = content.get();
        word.setText(texts.now(now.word()));
        step.setText(now.step().map(texts::now).orElse(""));
        now.code().ifPresent(each -> code.setText(each.text()));
        now.code().filter(StageCode::onPlate).ifPresent(plate::show);
        setAccessibleText(StageSentence.of(texts, now));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        applyCss();
        fit();
        applyCss();
    }

    private void fit() {
        var scale = TextScale.of(this);
        var room = StageRoom.of(scale.design(getWidth()), scale.design(getHeight()));
        for (var each : StageRoom.values()) {
            pseudoClassStateChanged(each.pseudoClass(), each == room);
        }
        count.resize(room);
        var inner = inner();
        var beside = head.getChildren().size() > 1 ? scale.px(room.words()[0] * 1.62) : 0;
        word.fit(inner - beside, room.words());
        code.fit(inner, room.codes());
        if (content.get().code().filter(StageCode::onPlate).isPresent()) {
            plate.fit(inner, room.codes());
        }
        step.fit(inner, content.get().fill() == Fill.IDLE ? room.idleSteps() : room.steps());
    }

    // The number's width is known only once the style sheets have spoken, so the sizes are chosen again with each
    // layout.
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private double inner() {
        var sides = getInsets().getLeft() + getInsets().getRight();
        var counted = count.isManaged() ? count.prefWidth(-1) + getHgap() : 0;
        return Math.max(0, getWidth() - sides - counted);
    }
}
