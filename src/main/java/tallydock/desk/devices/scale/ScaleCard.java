package tallydock.desk.devices.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScaleStates.Standing;
import tallydock.desk.kit.device.ScaleStates.Voice;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleWish;

/// A scale: what it weighs now, how fine it shows, when it was zeroed; or its setting up.
final class ScaleCard extends VBox {
    private final Texts texts;
    private final Moments moments;
    private final ScaleModel model;
    private final LineScale scale;
    private final StackPane pill = new StackPane();
    private final VBox told = new VBox();
    private final VBox body = new VBox();
    private final Node actions;

    ScaleCard(Texts texts, Moments moments, ScaleModel model, LineScale scale) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        this.scale = scale;
        this.actions = actions();
        body.getStyleClass().add("scale-body");
        told.getStyleClass().add("scale-told");
        setId("scale-" + scale.port());
        var name = new DeviceCard.Name("mdi2s-scale", Say.key("scale.name"), line());
        var card = new DeviceCard(texts, name, pill).more(body);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("device-place");
        getChildren().add(card);
        model.setUp().subscribe(_ -> arrange());
    }

    private Say line() {
        var settings = ProtocolWords.of(scale.settings());
        return Say.key("scale.line", ProtocolWords.of(scale.protocol()), scale.device(), settings);
    }

    private void arrange() {
        var mine = model.setUp().get().filter(now -> now.port().equals(scale.port()));
        if (mine.isPresent()) {
            body.getChildren().setAll(told, new SetUpView(texts, model, mine.orElseThrow()));
        } else {
            body.getChildren().setAll(told, actions);
        }
    }

    /// Only what changes with each word of the scale is made anew.
    void show(Standing now) {
        pill.getChildren().setAll(pill(now));
        var facts = new FactLines(
                texts,
                List.of(
                        new Fact(Say.key("scale.now"), ScaleWords.now(now)),
                        new Fact(Say.key("scale.step"), step(now)),
                        new Fact(
                                Say.key("scale.zeroed"),
                                now.zeroed().map(moments::of).orElseGet(() -> Say.asIs("–")))));
        told.getChildren().setAll(facts);
        if (!now.line().isWell()) {
            told.getChildren().add(SetUpView.wrapped(texts, ProtocolWords.advice(now.line(), scale.device())));
        } else if (now.voice() == Voice.STRANGE) {
            told.getChildren().add(SetUpView.wrapped(texts, Say.key("scale.advice.strange")));
        } else if (now.voice() == Voice.SILENT) {
            told.getChildren().add(SetUpView.wrapped(texts, Say.key("scale.advice.silent")));
        }
    }

    private StatePill pill(Standing now) {
        var word = ScaleWords.state(now);
        if (ScaleWords.isStable(now)) {
            return new StatePill(texts, Fill.ACCEPTED, word);
        }
        return ScaleWords.isAwaited(now)
                ? new StatePill(texts, Fill.IDLE, "mdi2s-scale", word)
                : new StatePill(texts, Fill.WARNING, word);
    }

    private static Say step(Standing now) {
        return now.word()
                .filter(word -> word.reading() instanceof ScaleReading.Weighs)
                .map(word -> ((ScaleReading.Weighs) word.reading()).weight().stepGrams())
                .map(ScaleCard::grams)
                .orElseGet(() -> Say.asIs("–"));
    }

    private static Say grams(BigDecimal grams) {
        return Say.asIs(grams.stripTrailingZeros().toPlainString() + " g");
    }

    private Node actions() {
        var row = new FlowPane();
        row.getStyleClass().add("scale-actions");
        if (scale.protocol().takes(ScaleWish.ZERO)) {
            row.getChildren().add(wish(ScaleWish.ZERO, "mdi2n-numeric-0-box-outline", Say.key("scale.zero")));
        }
        if (scale.protocol().takes(ScaleWish.TARE)) {
            row.getChildren().add(wish(ScaleWish.TARE, "mdi2t-tray-arrow-up", Say.key("scale.tare")));
        }
        var setUp = PushButton.of(texts, "mdi2c-cog-outline", Say.key("scale.set-up"), () -> model.begin(scale.port()));
        setUp.setId("set-up-" + scale.port());
        var drop = PushButton.of(texts, "mdi2l-link-variant-off", Say.key("scale.drop"), () -> model.drop(scale));
        drop.setId("drop-scale-" + scale.port());
        row.getChildren().addAll(setUp, drop);
        return row;
    }

    private Button wish(ScaleWish wish, String icon, Say word) {
        var button = PushButton.of(texts, icon, word, () -> model.ask(scale, wish));
        button.setId(wish.name().toLowerCase(Locale.ROOT) + "-" + scale.port());
        return button;
    }
}
