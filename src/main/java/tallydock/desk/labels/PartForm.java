package tallydock.desk.labels;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.Content.Picture;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;

/// The form of one part of a line.
final class PartForm extends VBox {
    private static final int MOST_SHARE = 99;

    private final Texts texts;
    private final Edits edits;
    /// As it stands now: each control changes one thing of it.
    private Part part;

    /// What a form can do: change the part, take it away, ask for a logo.
    interface Edits {
        void change(UnaryOperator<Part> change);

        void remove();

        void askForLogo();
    }

    PartForm(Texts texts, Part part, int number, Edits edits) {
        this.texts = texts;
        this.part = part;
        this.edits = edits;
        getStyleClass().add("part-form");
        getChildren().addAll(head(number), form(part.content()));
    }

    private Node head(int number) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = PushButton.icon(texts, "mdi2c-close", Say.key("labels.remove-part"), edits::remove);
        var share = new MeasureField(
                part.share(),
                new MeasureField.Bounds(1, MOST_SHARE, 0),
                value -> take(new Part(value, part.content())));
        var head = new HBox(
                texts.label(Say.key("labels.part", number), "bold"),
                space,
                texts.label(Say.key("labels.share"), "muted"),
                share,
                remove);
        head.getStyleClass().add("part-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node form(Content content) {
        return switch (content) {
            case Words words -> ofWords(words);
            case Bars bars -> ofBars(bars);
            case Matrix matrix -> ofMatrix(matrix);
            case Picture picture -> ofPicture(picture);
            case Content.Room _ -> texts.label(Say.key("labels.room-is-blank"), "muted");
        };
    }

    private Node ofWords(Words first) {
        var pattern = new PatternField(
                        texts,
                        first.pattern(),
                        said -> put(
                                Words.class,
                                old -> new Words(said, old.sizeUm(), old.look(), old.align(), old.isBlock())))
                .named("pattern");
        var size = new MeasureField(
                first.sizeUm(),
                MeasureField.Bounds.mm(Words.SMALLEST_UM, Words.LARGEST_UM),
                um -> put(Words.class, old -> new Words(old.pattern(), um, old.look(), old.align(), old.isBlock())));
        size.setId("letter-size");
        var bold = check(
                Say.key("labels.bold"),
                first.look() == Look.BOLD,
                on -> put(
                        Words.class,
                        old -> new Words(
                                old.pattern(), old.sizeUm(), on ? Look.BOLD : Look.PLAIN, old.align(), old.isBlock())));
        var block = check(
                Say.key("labels.block"),
                first.isBlock(),
                on -> put(Words.class, old -> new Words(old.pattern(), old.sizeUm(), old.look(), old.align(), on)));
        var align = align(
                first.align(),
                to -> put(Words.class, old -> new Words(old.pattern(), old.sizeUm(), old.look(), to, old.isBlock())));
        return new VBox(
                pattern, line(texts.label(Say.key("labels.letters")), size, new Label("mm"), bold, block), line(align));
    }

    private Node ofBars(Bars first) {
        var symbol = symbols(
                List.of(Linear.values()),
                first.symbol(),
                to -> put(Bars.class, old -> new Bars(to, old.payload(), old.isReadable())));
        var payload = new PatternField(
                        texts,
                        first.payload(),
                        said -> put(Bars.class, old -> new Bars(old.symbol(), said, old.isReadable())))
                .named("payload");
        var readable = check(
                Say.key("labels.readable"),
                first.isReadable(),
                on -> put(Bars.class, old -> new Bars(old.symbol(), old.payload(), on)));
        return new VBox(payload, line(symbol, readable));
    }

    private Node ofMatrix(Matrix first) {
        var symbol = symbols(
                List.of(Square.values()),
                first.symbol(),
                to -> put(Matrix.class, old -> new Matrix(to, old.payload(), old.align())));
        var payload = new PatternField(
                        texts,
                        first.payload(),
                        said -> put(Matrix.class, old -> new Matrix(old.symbol(), said, old.align())))
                .named("payload");
        var align = align(first.align(), to -> put(Matrix.class, old -> new Matrix(old.symbol(), old.payload(), to)));
        return new VBox(payload, line(symbol, align));
    }

    private Node ofPicture(Picture first) {
        var choose = PushButton.of(texts, "mdi2i-image-outline", Say.key("labels.choose-picture"), edits::askForLogo);
        choose.setId("choose-logo");
        var align = align(first.align(), to -> put(Picture.class, old -> new Picture(old.drawing(), to)));
        return line(choose, align);
    }

    private Node align(Align now, Consumer<Align> taken) {
        var choice = new ToggleChoice<>(texts, List.of(Align.values()), LabelWords::align, now);
        choice.named("align-").chosen().addListener((_, _, to) -> taken.accept(to));
        return choice;
    }

    private <S extends SymbolKind> Node symbols(List<S> all, S now, Consumer<S> taken) {
        return new PickBox<S>(texts, Say.key("labels.symbol"), LabelWords::symbol)
                .withoutName()
                .named("symbol")
                .offer(all, now, taken);
    }

    private CheckBox check(Say words, boolean now, Consumer<Boolean> taken) {
        var box = new CheckBox();
        texts.bind(box.textProperty(), words);
        box.setSelected(now);
        box.selectedProperty().addListener((_, _, on) -> taken.accept(on));
        return box;
    }

    private static Node line(Node... nodes) {
        var line = new FlowPane(nodes);
        line.getStyleClass().add("part-line");
        return line;
    }

    private <C extends Content> void put(Class<C> kind, UnaryOperator<C> change) {
        if (kind.isInstance(part.content())) {
            take(new Part(part.share(), change.apply(kind.cast(part.content()))));
        }
    }

    private void take(Part changed) {
        part = changed;
        edits.change(_ -> changed);
    }
}
