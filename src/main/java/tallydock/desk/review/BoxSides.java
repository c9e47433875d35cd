package tallydock.desk.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.fact.CountFact;
import tallydock.domain.shipment.CartonNo;

/// The boxes that bear one label, side by side: what each holds and weighs, who opened it where and when; below, when
/// the label left a printer.
final class BoxSides extends VBox {
    private final Texts texts;
    private final Moments moments;

    /// `proof` is empty while the scans are looked through.
    BoxSides(Texts texts, Moments moments, About.Boxes boxes, Optional<Proof> proof) {
        this.texts = texts;
        this.moments = moments;
        setId("box-sides");
        getStyleClass().add("box-sides");
        var sides = new FlowPane();
        sides.getStyleClass().add("box-sides-in");
        boxes.boxes().forEach(box -> sides.getChildren().add(side(box, proof)));
        getChildren().add(sides);
        proof.ifPresent(known -> prints(known));
    }

    private VBox side(Box box, Optional<Proof> proof) {
        var units = new Label();
        units.getStyleClass().addAll("case-figure", "bold");
        texts.bind(units.textProperty(), Say.key("review.box.units", box.units()));
        var side = new VBox(
                texts.label(Say.key("review.box", box.name().text()), "muted", "elidable"),
                units,
                texts.label(weight(box)),
                wrapped(Say.key("review.box.opened", moments.of(box.since()), CaseWords.station(box.station()))));
        proof.flatMap(known -> opener(box, known))
                .ifPresent(who -> side.getChildren().add(wrapped(Say.key("review.box.by", who))));
        side.getStyleClass().add("paper-side");
        side.setAlignment(Pos.TOP_LEFT);
        return side;
    }

    private static Say weight(Box box) {
        return box.grams().isPresent()
                ? Say.asIs(ScaleWords.kilograms(box.grams().getAsLong()) + " kg")
                : Say.key("review.box.not-weighed");
    }

    private static Optional<String> opener(Box box, Proof proof) {
        return proof.lines().stream()
                .filter(line -> line.station().equals(box.station()))
                .filter(line -> opened(line.fact()).equals(Optional.of(box.name())))
                .map(Proof.Line::who)
                .findFirst();
    }

    private static Optional<CartonNo> opened(CountFact fact) {
        return switch (fact) {
            case CountFact.CartonOpened opened -> Optional.of(opened.carton());
            case CountFact.SecondBoxOpened second -> Optional.of(second.carton());
            default -> Optional.empty();
        };
    }

    private void prints(Proof proof) {
        long labels = proof.prints().stream().mapToLong(Proof.Print::labels).sum();
        getChildren().add(wrapped(Say.key("review.prints", labels), "muted"));
        proof.prints()
                .forEach(print -> getChildren()
                        .add(wrapped(Say.key("review.print", moments.of(print.at()), print.printer(), print.who()))));
    }

    private Label wrapped(Say say, String... styles) {
        var label = texts.label(say, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
