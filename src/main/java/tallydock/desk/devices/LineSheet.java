package tallydock.desk.devices;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;

/// How a scanner on a serial port is listened to. Each change holds at once.
final class LineSheet extends VBox {
    private static final List<Integer> SPEEDS = List.of(9600, 19_200, 38_400, 57_600, 115_200);

    private final Texts texts;
    private final DevicesModel model;
    private LineScanner scanner;

    LineSheet(Texts texts, DevicesModel model, LineScanner scanner, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.scanner = scanner;
        getStyleClass().add("line-sheet");
        setId("line-sheet");
        var drop = PushButton.of(texts, "mdi2l-link-variant-off", Say.key("devices.drop"), () -> {
            close.run();
            model.drop(this.scanner);
        });
        drop.setId("drop-" + scanner.port());
        var done = PushButton.primary(texts, Say.key("devices.done"), close);
        done.setId("line-done");
        var foot = new FlowPane(done, drop);
        foot.getStyleClass().add("device-foot");
        getChildren()
                .addAll(
                        texts.label(Say.key("devices.line.title", scanner.device()), "modal-title", "bold"),
                        speeds(),
                        ends(),
                        lanes(),
                        foot);
    }

    private void use(LineScanner changed) {
        scanner = changed;
        model.use(changed);
    }

    private Node speeds() {
        var settings = scanner.settings();
        var offered = IntStream.concat(SPEEDS.stream().mapToInt(Integer::intValue), IntStream.of(settings.speed()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        var choice = new ToggleChoice<>(texts, offered, speed -> Say.asIs(speed.toString()), settings.speed());
        choice.chosen()
                .addListener((_, _, speed) -> use(new LineScanner(
                        scanner.port(),
                        scanner.lane(),
                        new LineSettings(speed, settings.dataBits(), settings.parity(), settings.stopBits()),
                        scanner.framing())));
        return named(Say.key("devices.speed"), choice);
    }

    private Node ends() {
        var now = FramingChoice.of(scanner.framing());
        var choice = new ToggleChoice<>(texts, FramingChoice.ALL, FramingChoice::say, now);
        choice.chosen()
                .addListener((_, _, chosen) ->
                        use(new LineScanner(scanner.port(), scanner.lane(), scanner.settings(), chosen.framing())));
        return named(Say.key("devices.ends"), choice);
    }

    private Node lanes() {
        var lanes = Stream.concat(Stream.of(""), IntStream.rangeClosed(1, 4).mapToObj(lane -> "L" + lane))
                .toList();
        var choice = new ToggleChoice<>(
                texts, lanes, lane -> lane.isEmpty() ? Say.key("devices.lane.none") : Say.asIs(lane), scanner.lane());
        choice.chosen()
                .addListener((_, _, lane) ->
                        use(new LineScanner(scanner.port(), lane, scanner.settings(), scanner.framing())));
        return named(Say.key("devices.lane"), choice);
    }

    private Node named(Say name, Node choice) {
        return new VBox(texts.label(name, "form-label"), choice);
    }
}
