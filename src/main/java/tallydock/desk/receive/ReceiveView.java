package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.OutcomeKind;

/// The whole room: what is due, the counting screen, or what a closed carton came to; and over it the pad and the field
/// for typed codes.
final class ReceiveView extends StackPane {
    private final DeskTools tools;
    private final ReceiveModel model;
    private final DueView due;
    private final CountingView counting;
    private final ClosedView closed;
    private final QuantityView pad;
    private Optional<Runnable> closePad = Optional.empty();
    private Optional<Runnable> closeTyping = Optional.empty();
    private Optional<Runnable> closeLink = Optional.empty();
    private Optional<Runnable> closeWeigh = Optional.empty();

    ReceiveView(DeskTools tools, ReceiveModel model, ReceiveParts.Sight sight) {
        this.tools = tools;
        this.model = model;
        this.due = new DueView(tools.texts(), model);
        var photos = new PhotoCardView(tools, model.photos()).card();
        this.counting = new CountingView(tools, model, sight, photos);
        this.closed = new ClosedView(tools.texts(), model, sight, photos);
        this.pad = new QuantityView(tools.texts(), model);
        getStyleClass().add("receive-room");
        model.seen().subscribe(this::show);
        sight.offline().subscribe(_ -> show(model.seen().get()));
        model.photos().onBrought(() -> show(model.seen().get()));
        model.labels().told().subscribe(_ -> show(model.seen().get()));
        model.typing().open().subscribe(this::typing);
        model.weigh().wish().subscribe(wish -> weighing(wish.isPresent()));
        model.links().linker().subscribe(actor -> linking(actor.isPresent()));
        EventHandler<KeyEvent> keys = this::pressed;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /// F9 belongs to no command code: typing is what one does where nothing can be scanned.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F9) {
            key.consume();
            model.startTyping();
        }
    }

    private void show(Seen now) {
        switch (now) {
            case Seen.Opening _ -> {
                due.opening();
                put(due.node());
            }
            case Seen.Due list -> {
                due.show(list);
                put(due.node());
            }
            case Seen.Counting counted -> show(counted);
        }
        pad(now);
    }

    private void show(Seen.Counting now) {
        if (isResult(now) && model.labels().choices(now).isEmpty()) {
            put(closed.screen(now.view()));
        } else {
            counting.show(now);
            put(counting.node());
        }
    }

    private static boolean isResult(Seen.Counting now) {
        var kind = now.view().headline().kind();
        return !now.isAsked() && (kind == OutcomeKind.CARTON_CLOSED || kind == OutcomeKind.INBOUND_COMPLETE);
    }

    private void put(Node screen) {
        if (!getChildren().equals(List.of(screen))) {
            getChildren().setAll(screen);
        }
    }

    private void pad(Seen now) {
        var typed = now instanceof Seen.Counting counted
                ? counted.view().background().armed().typed()
                : Optional.<String>empty();
        typed.ifPresent(pad::show);
        if (typed.isPresent() != closePad.isPresent()) {
            closePad = toggled(closePad, pad);
        }
    }

    /// Another room is shown: the pad comes back with this one.
    void leave() {
        closePad.ifPresent(Runnable::run);
        closePad = Optional.empty();
    }

    private void typing(boolean on) {
        if (on != closeTyping.isPresent()) {
            var field = new TypeCodeView(tools.texts(), model);
            closeTyping = toggled(closeTyping, field);
            field.focus();
        }
    }

    private void weighing(boolean on) {
        if (on && closeWeigh.isEmpty()) {
            var view = new WeighView(tools.texts(), model);
            var close = tools.doors().modal(view);
            closeWeigh = Optional.of(() -> {
                view.close();
                close.run();
            });
        } else if (!on) {
            closeWeigh.ifPresent(Runnable::run);
            closeWeigh = Optional.empty();
        }
    }

    private void linking(boolean on) {
        if (on != closeLink.isPresent()) {
            closeLink = toggled(
                    closeLink,
                    new LinkView(
                            tools.texts(), model.links(), items(model.seen().get())));
        }
    }

    private List<Sku> items(Seen now) {
        return model.labels().likely().orElseGet(() -> ofOpenCarton(now));
    }

    private static List<Sku> ofOpenCarton(Seen now) {
        return now instanceof Seen.Counting counted
                ? counted.view().carton().items().stream().map(ItemLine::sku).toList()
                : List.of();
    }

    private Optional<Runnable> toggled(Optional<Runnable> close, Node content) {
        if (close.isPresent()) {
            close.orElseThrow().run();
            return Optional.empty();
        }
        return Optional.of(tools.doors().modal(content));
    }
}
