package tallydock.desk.shipments.labels;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.labelling.NamedField;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.labels.ShipmentLabelsModel.Subjects;
import tallydock.domain.label.HandlingMark;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.Template;
import tallydock.domain.product.Sku;
import tallydock.usecase.label.LabelWish;
import tallydock.usecase.label.Said;

/// The fields of a wish, those that mean something for its kind of label.
final class WishFields extends VBox {
    private static final int MOST_DIGITS = 4;
    private static final int MOST_PALLETS = 999;

    private final Texts texts;
    private final ShipmentLabelsModel model;
    private final Subjects subjects;

    WishFields(Texts texts, ShipmentLabelsModel model, Subjects subjects) {
        this.texts = texts;
        this.model = model;
        this.subjects = subjects;
        getStyleClass().add("labelling-fields");
        show();
    }

    /// Shows the fields of the kind that is wanted now.
    void show() {
        getChildren()
                .setAll(
                        switch (model.wish().get().kind()) {
                            case UNIT -> List.of(cartons(), sku(), spare(), condition(), origin(), expires());
                            case BOX -> List.of(cartons(), symbol(), expires(), handling());
                            case SSCC -> List.of(cartons(), handling());
                            case PALLET -> List.of(pallets(), handling());
                            default -> List.of(cartons(), origin(), handling());
                        });
        look().ifPresent(getChildren()::addFirst);
    }

    /// The site's own templates of this kind, where it has some.
    private Optional<Node> look() {
        var wish = model.wish().get();
        var own = subjects.own().stream()
                .filter(template -> template.kind() == wish.kind())
                .map(Template::id)
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var pick = new PickBox<Optional<String>>(
                        texts,
                        Say.key("labelling.template"),
                        name -> name.map(Say::asIs).orElse(Say.key("labelling.template.usual")))
                .named("label-template");
        var choices = Stream.concat(
                        Stream.of(Optional.<String>empty()), own.stream().map(Optional::of))
                .toList();
        pick.offer(choices, wish.template(), name -> change(now -> now.looking(name)));
        return Optional.of(pick);
    }

    private Node cartons() {
        return text(
                        "label-cartons",
                        Say.key("labelling.cartons"),
                        model.wish().get().cartons(),
                        typed -> change(wish -> wish.ofCartons(typed)))
                .prompting(Say.key("labelling.cartons.prompt", "3-7, 12"));
    }

    private Node sku() {
        var pick = new PickBox<Optional<Sku>>(
                        texts,
                        Say.key("labelling.sku"),
                        sku -> sku.map(code -> Say.asIs(code.code())).orElse(Say.key("labelling.sku.all")))
                .named("label-sku");
        var choices = Stream.concat(
                        Stream.of(Optional.<Sku>empty()),
                        subjects.skus().stream().map(Optional::of))
                .toList();
        pick.offer(choices, model.wish().get().sku(), sku -> change(wish -> wish.ofSku(sku)));
        return pick;
    }

    private Node spare() {
        return text("label-spare", Say.key("labelling.spare"), number(0), typed -> number(typed, 0, MOST_PALLETS));
    }

    private Node pallets() {
        return text("label-pallets", Say.key("labelling.pallets"), number(1), typed -> number(typed, 1, MOST_PALLETS));
    }

    private String number(int least) {
        return Integer.toString(Math.max(least, model.wish().get().number()));
    }

    /// What is no number leaves the last one in place.
    private void number(String typed, int least, int most) {
        if (typed.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            int number = Math.clamp(Integer.parseInt(typed), least, most);
            change(wish -> wish.counting(number));
        }
    }

    private Node symbol() {
        var pick = new PickBox<Square>(texts, Say.key("labelling.symbol"), WishFields::words).named("label-symbol");
        pick.offer(
                List.of(Square.PDF_417, Square.QR, Square.DATA_MATRIX),
                model.wish().get().symbol(),
                symbol -> change(wish -> wish.with(symbol)));
        return pick;
    }

    private static Say words(Square symbol) {
        return switch (symbol) {
            case PDF_417 -> Say.asIs("PDF417");
            case QR -> Say.asIs("QR");
            case DATA_MATRIX -> Say.asIs("Data Matrix");
        };
    }

    private Node condition() {
        return text(
                "label-condition",
                Say.key("labelling.condition"),
                said().condition(),
                typed -> say(new Said(typed, said().origin(), said().expires(), said().handling())));
    }

    private Node origin() {
        return text(
                "label-origin",
                Say.key("labelling.origin"),
                said().origin(),
                typed -> say(new Said(said().condition(), typed, said().expires(), said().handling())));
    }

    private Node expires() {
        return text(
                        "label-expires",
                        Say.key("labelling.expires"),
                        said().expires().map(LocalDate::toString).orElse(""),
                        typed -> say(new Said(said().condition(), said().origin(), day(typed), said().handling())))
                .prompting(Say.key("labelling.expires.prompt"));
    }

    /// What is no day is none.
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Node handling() {
        var marks = new FlowPane();
        marks.getStyleClass().add("labelling-marks");
        for (var mark : HandlingMark.values()) {
            var box = new CheckBox(mark.words());
            box.setId("mark-" + mark.word());
            box.setSelected(said().handling().contains(mark));
            box.setOnAction(_ -> mark(mark, box.isSelected()));
            marks.getChildren().add(box);
        }
        var field = new VBox(texts.label(Say.key("labelling.handling"), "muted"), marks);
        field.getStyleClass().add("labelling-field");
        return field;
    }

    private void mark(HandlingMark mark, boolean isOn) {
        Set<HandlingMark> marks = EnumSet.noneOf(HandlingMark.class);
        marks.addAll(said().handling());
        if (isOn) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
        say(new Said(said().condition(), said().origin(), said().expires(), marks));
    }

    private Said said() {
        return model.wish().get().said();
    }

    private void say(Said said) {
        change(wish -> wish.saying(said));
    }

    private void change(UnaryOperator<LabelWish> changed) {
        model.change(changed);
    }

    private NamedField text(String id, Say name, String now, Consumer<String> typed) {
        return new NamedField(texts, id, name, now).telling(typed);
    }
}
