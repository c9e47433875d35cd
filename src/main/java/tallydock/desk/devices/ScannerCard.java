package tallydock.desk.devices;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.device.ScannerStates.Standing;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;

/// A scanner on a serial port: how it stands, what to do where it is lost, and how it is listened to.
final class ScannerCard extends VBox {
    private static final List<Integer> SPEEDS = List.of(9600, 19_200, 38_400, 57_600, 115_200);

    private final Texts texts;
    private final DevicesModel model;
    private final LineScanner scanner;

    ScannerCard(Texts texts, DevicesModel model, Standing standing) {
        this.texts = texts;
        this.model = model;
        this.scanner = standing.scanner();
        var body = new VBox(advice(standing), speeds(), ends(), lanes(), actions());
        body.getStyleClass().add("device-body");
        var card = new Card(texts, Say.asIs(scanner.device()), Say.nothing(), body)
                .icon("mdi2b-barcode-scan")
                .remark(pill(standing));
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("device-card");
        getChildren().add(card);
        setId("scanner-" + scanner.port());
    }

    private Node pill(Standing standing) {
        var fill = switch (standing.state()) {
            case LISTENING -> Fill.ACCEPTED;
            case OPENING -> Fill.IDLE;
            case GONE, BUSY, FORBIDDEN, FAULTY -> Fill.WARNING;
        };
        return new StatePill(texts, fill, DeviceWords.state(standing.state()));
    }

    private Node advice(Standing standing) {
        var label = texts.label(DeviceWords.advice(standing), "device-advice");
        label.setWrapText(true);
        return label;
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
                .addListener((_, _, speed) -> change(
                        new LineSettings(speed, settings.dataBits(), settings.parity(), settings.stopBits())));
        return named(Say.key("devices.speed"), choice);
    }

    private Node ends() {
        var now = FramingChoice.of(scanner.framing());
        var choice = new ToggleChoice<>(texts, FramingChoice.ALL, FramingChoice::say, now);
        choice.chosen()
                .addListener((_, _, chosen) -> model.use(new LineScanner(
                        scanner.port(), scanner.lane(), scanner.settings(), chosen.framing())));
        return named(Say.key("devices.ends"), choice);
    }

    private Node lanes() {
        var lanes = Stream.concat(Stream.of(""), IntStream.rangeClosed(1, 4).mapToObj(lane -> "L" + lane))
                .toList();
        var choice = new ToggleChoice<>(
                texts,
                lanes,
                lane -> lane.isEmpty() ? Say.key("devices.lane.none") : Say.asIs(lane),
                scanner.lane());
        choice.chosen()
                .addListener((_, _, lane) -> model.use(
                        new LineScanner(scanner.port(), lane, scanner.settings(), scanner.framing())));
        return named(Say.key("devices.lane"), choice);
    }

    private Node named(Say name, Node choice) {
        return new VBox(texts.label(name, "form-label"), choice);
    }

    private void change(LineSettings settings) {
        model.use(new LineScanner(scanner.port(), scanner.lane(), settings, scanner.framing()));
    }

    private Node actions() {
        var drop = PushButton.of(texts, "mdi2l-link-variant-off", Say.key("devices.drop"), () -> model.drop(scanner));
        drop.setId("drop-" + scanner.port());
        return new FlowPane(drop);
    }
}
