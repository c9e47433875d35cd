package tallydock.desk.receive;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.WeighModel.Wish;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.scale.ScaleWish;

/// The weight that is wanted: what the scale says now, large, or the pad to type it.
final class WeighView extends VBox {
    private static final int DECIMALS = 2;

    private final Texts texts;
    private final ReceiveModel model;
    private final Label now = new Label();
    private final Label hint = new Label();
    private final Subscription live;

    WeighView(Texts texts, ReceiveModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("receive-modal", "weigh");
        setAlignment(Pos.CENTER);
        now.getStyleClass().addAll("weigh-now", "bold");
        hint.getStyleClass().add("weigh-hint");
        hint.setWrapText(true);
        live = model.weigh()
                .wish()
                .subscribe(_ -> show())
                .and(model.weigh().scales().states().all().subscribe(this::live));
        arrange();
    }

    /// Nobody looks at it any more.
    void close() {
        live.unsubscribe();
    }

    private void arrange() {
        model.weigh().wish().get().ifPresent(wanted -> {
            getChildren().setAll(texts.label(title(wanted), "modal-title", "bold"), now, hint);
            if (wanted.typed().isPresent()) {
                var weigh = model.weigh();
                getChildren().add(new Keypad(texts, new Keypad.Keys(weigh::digit, weigh::back, weigh::enter)));
            }
            getChildren().add(foot(wanted));
        });
    }

    private static Say title(Wish wanted) {
        return wanted.typed().isPresent()
                ? Say.key("receive.weigh.type-title", wanted.carton().text())
                : Say.key("receive.weigh.title", wanted.carton().text());
    }

    private Node foot(Wish wanted) {
        var foot = new HBox(leave());
        if (wanted.typed().isEmpty()) {
            foot.getChildren().addFirst(typed());
            if (takes(ScaleWish.TARE)) {
                foot.getChildren().addFirst(tare());
            }
            if (takes(ScaleWish.ZERO)) {
                foot.getChildren().addFirst(zero());
            }
        }
        foot.getStyleClass().add("modal-foot");
        foot.setAlignment(Pos.CENTER);
        return foot;
    }

    private boolean takes(ScaleWish wish) {
        return model.weigh()
                .scale()
                .filter(scale -> scale.scale().protocol().takes(wish))
                .isPresent();
    }

    private Button leave() {
        var button = PushButton.plain(texts, Say.key("receive.type.leave"), model.weigh()::leave);
        button.setId("weigh-leave");
        return button;
    }

    private Button zero() {
        var button = PushButton.plain(texts, Say.key("receive.weigh.zero", "F11"), () -> model.act(Command.ZERO));
        button.setId("weigh-zero");
        return button;
    }

    private Button tare() {
        var button = PushButton.plain(
                texts, Say.key("receive.weigh.tare"), () -> model.weigh().ask(ScaleWish.TARE));
        button.setId("weigh-tare");
        return button;
    }

    private Button typed() {
        var button = PushButton.plain(texts, Say.key("receive.weigh.type"), model.weigh()::type);
        button.setId("weigh-type");
        return button;
    }

    private void show() {
        var wanted = model.weigh().wish().get();
        boolean isTyping = wanted.flatMap(Wish::typed).isPresent();
        boolean hasPad = getChildren().stream().anyMatch(Keypad.class::isInstance);
        if (isTyping != hasPad) {
            arrange();
        }
        live();
    }

    private void live() {
        model.weigh().wish().get().ifPresent(wanted -> {
            texts.bind(
                    now.textProperty(), wanted.typed().map(WeighView::kilograms).orElseGet(this::onScale));
            texts.bind(hint.textProperty(), hint(wanted));
        });
    }

    private Say onScale() {
        return model.weigh().scale().map(ScaleWords::now).orElseGet(Say::nothing);
    }

    private Say hint(Wish wanted) {
        var scale = model.weigh().scale();
        if (wanted.typed().isPresent()) {
            return scale.isPresent() ? Say.key("receive.weigh.typed") : Say.key("receive.weigh.no-scale");
        }
        if (scale.filter(standing -> standing.isHeard()).isEmpty()) {
            return Say.key("receive.weigh.not-heard");
        }
        return wanted.isLong() ? Say.key("receive.weigh.still-moving") : Say.key("receive.weigh.hold");
    }

    /// The digits from the right: `1234` is 12.34 kg.
    private static Say kilograms(String digits) {
        var filled = "0".repeat(Math.max(0, DECIMALS + 1 - digits.length())) + digits;
        int point = filled.length() - DECIMALS;
        return Say.key("scale.kg", filled.substring(0, point) + "." + filled.substring(point));
    }
}
