package tallydock.desk.devices;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScannerStates.Standing;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A scanner on a serial port: how it stands, and what to do where it is lost.
final class ScannerCard {
    private final Texts texts;
    private final DevicesModel model;
    private final CardActs acts;
    private final ZoneId zone;

    ScannerCard(Texts texts, DevicesModel model, CardActs acts, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.acts = acts;
        this.zone = zone;
    }

    /// The card of one scanner.
    Node of(Standing standing) {
        var scanner = standing.scanner();
        var port = scanner.port();
        var title = Say.asIs(scanner.device());
        var test = PushButton.of(
                texts, "mdi2b-barcode-scan", Say.key("devices.test"), () -> acts.test(scanner.device(), title));
        test.setId("test-" + port);
        var teach = PushButton.of(texts, "mdi2s-school-outline", Say.key("devices.teach"), () -> acts.teach(port));
        teach.setId("teach-" + port);
        var setUp = PushButton.of(texts, "mdi2c-cog-outline", Say.key("devices.set-up"), () -> acts.setUp(port));
        setUp.setId("set-up-" + port);
        var card = new DeviceCard(
                        texts,
                        new DeviceCard.Name("mdi2b-barcode-scan", title, Say.key("devices.line.kind", speed(standing))),
                        pill(standing))
                .fact(
                        texts,
                        Say.key("devices.last.name"),
                        model.last(scanner.device()).map(scan -> CardWords.last(scan, zone)))
                .fact(
                        texts,
                        Say.key("devices.ends"),
                        FramingChoice.of(scanner.framing()).say())
                .fact(texts, Say.key("devices.guard"), CardWords.guard())
                .fact(texts, Say.key("devices.since"), model.since(port.value()).map(at -> CardWords.since(at, zone)))
                .action(test)
                .action(teach)
                .action(setUp);
        if (!standing.state().isWell()) {
            card.more(advice(standing));
        }
        card.more(new EndAdvice(texts, model, scanner));
        card.setId("scanner-" + port);
        return card;
    }

    private static String speed(Standing standing) {
        return Integer.toString(standing.scanner().settings().speed());
    }

    private StatePill pill(Standing standing) {
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
        return new VBox(label);
    }
}
