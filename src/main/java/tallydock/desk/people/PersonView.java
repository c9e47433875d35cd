package tallydock.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Colleague;

/// One person and what can be changed about how they get in; or the form that adds one; or a badge just made.
final class PersonView extends VBox {
    private static final double CODE_SIDE = 200;
    private static final double BARS_HEIGHT = 72;
    private static final int BARS_MODULE = 2;

    private final Texts texts;
    private final PeopleModel model;
    private final Moments moments;
    private final Ways ways;

    /// How codes are drawn for imagers and for laser scanners, how a badge comes onto paper, and what closes the
    /// detail.
    record Ways(
            Function<String, ModuleMatrix> matrix,
            Function<String, ModuleMatrix> bars,
            Supplier<Node> paper,
            Runnable close) {}

    PersonView(Texts texts, PeopleModel model, Moments moments, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.ways = ways;
        getStyleClass().addAll("card", "detail-card");
        setId("person");
        model.side().subscribe(this::show);
    }

    private void show(Side side) {
        switch (side) {
            case Side.Nobody _ -> {
                var nobody = new EmptyState(
                        texts, "mdi2a-account-group-outline", Say.key("people.choose-one"), Optional.empty());
                VBox.setVgrow(nobody, Priority.ALWAYS);
                getChildren().setAll(nobody);
            }
            case Side.Adding _ -> {
                var form = new AddView(texts, model);
                getChildren().setAll(head(Say.key("people.add")), word(), form);
                form.focus();
            }
            case Side.One(var person) ->
                getChildren().setAll(head(Say.asIs(person.user().name())), word(), facts(person), actions(person));
            case Side.Editing(var person) -> {
                var form = new EditView(texts, model, person);
                getChildren().setAll(head(Say.asIs(person.user().name())), word(), form);
                form.focus();
            }
            case Side.NewPin(var person) -> getChildren().setAll(newPin(person));
            case Side.Badge badge -> getChildren().setAll(badge(badge));
        }
    }

    private Node head(Say name) {
        var title = texts.label(name, "detail-title", "bold", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = PushButton.icon(texts, "mdi2c-close", Say.key("people.close"), ways.close());
        close.setId("detail-close");
        close.getStyleClass().add("detail-close");
        close.managedProperty().bind(close.visibleProperty());
        var head = new HBox(title, close);
        head.getStyleClass().add("detail-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// What is wrong, or what was done.
    private Label word() {
        var word = new Label();
        word.setId("word");
        word.getStyleClass().addAll("person-word", "bold");
        word.setWrapText(true);
        word.managedProperty().bind(word.textProperty().isNotEmpty());
        model.word().subscribe(say -> texts.bind(word.textProperty(), say));
        return word;
    }

    private Node facts(Colleague person) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Say.key("people.role"), RoleWords.of(person.user().role())));
        facts.add(new Fact(Say.key("people.means"), PeopleWords.means(person)));
        PeopleWords.lock(person).ifPresent(left -> facts.add(new Fact(Say.key("people.locked"), left)));
        facts.add(new Fact(
                Say.key("people.seen"), person.seen().map(moments::of).orElseGet(() -> Say.key("people.never-seen"))));
        var pill = new HBox(PeopleWords.state(texts, person));
        pill.getStyleClass().add("person-state");
        return new VBox(pill, new FactLines(texts, facts));
    }

    private Node actions(Colleague person) {
        var flow = new FlowPane();
        flow.getStyleClass().add("person-actions");
        flow.getChildren().setAll(buttons(person));
        return flow;
    }

    private List<Button> buttons(Colleague person) {
        if (person.user().isDisabled()) {
            return List.of(button(
                    "switch-on",
                    "mdi2a-account-check-outline",
                    Say.key("people.switch-on"),
                    () -> model.switchOn(person)));
        }
        var buttons = new ArrayList<Button>();
        if (person.pin().lockedFor().isPresent()) {
            buttons.add(button(
                    "unlock", "mdi2l-lock-open-variant-outline", Say.key("people.unlock"), () -> model.unlock(person)));
        }
        buttons.add(button(
                "edit-person", "mdi2a-account-edit-outline", Say.key("people.edit"), () -> model.startEditing(person)));
        buttons.add(button(
                "new-pin", "mdi2f-form-textbox-password", Say.key("people.new-pin"), () -> model.startNewPin(person)));
        buttons.add(button(
                "new-badge",
                "mdi2b-badge-account-horizontal-outline",
                Say.key("people.new-badge"),
                () -> model.newBadge(person)));
        buttons.add(button(
                "switch-off",
                "mdi2a-account-off-outline",
                Say.key("people.switch-off"),
                () -> model.switchOff(person)));
        return buttons;
    }

    private Button button(String id, String icon, Say say, Runnable act) {
        var button = PushButton.of(texts, icon, say, act);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.busy());
        return button;
    }

    private List<Node> newPin(Colleague person) {
        var fields = new ArrayList<PinFields>();
        var pin = new PinFields(
                texts,
                PeopleWords.pinFor(person.user().role()),
                () -> model.newPin(person, fields.getFirst().entered()));
        fields.add(pin);
        var set = PushButton.primary(texts, Say.key("people.set-pin"), () -> model.newPin(person, pin.entered()));
        set.setId("set-pin");
        set.disableProperty().bind(model.busy());
        var leave = PushButton.plain(texts, Say.key("people.leave"), () -> model.choose(person));
        leave.setId("leave");
        var actions = new HBox(set, leave);
        actions.getStyleClass().add("person-actions");
        var form = new VBox(pin, actions);
        form.getStyleClass().add("person-form");
        return List.of(head(Say.asIs(person.user().name())), word(), form);
    }

    private List<Node> badge(Side.Badge badge) {
        var codes = new FlowPane(
                CodeCanvas.matrix(ways.matrix().apply(badge.code().payload()), CODE_SIDE),
                CodeCanvas.bars(ways.bars().apply(badge.code().payload()), BARS_MODULE, BARS_HEIGHT));
        codes.getStyleClass().add("badge-codes");
        codes.setAlignment(Pos.CENTER);
        codes.setId("badge");
        var once = texts.label(Say.key("people.badge-once"), "badge-once");
        once.setWrapText(true);
        var done = PushButton.plain(texts, Say.key("people.badge-taken"), model::chooseNone);
        done.setId("badge-taken");
        var actions = new HBox(done);
        actions.getStyleClass().add("person-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        var form = new VBox(once, codes, ways.paper().get(), actions);
        form.getStyleClass().add("person-form");
        var scroll = new ScrollPane(form);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return List.of(head(Say.key("people.badge-of", badge.name())), scroll);
    }
}
