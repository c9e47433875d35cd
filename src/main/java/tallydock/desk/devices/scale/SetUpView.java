package tallydock.desk.devices.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.devices.scale.SetUp.Note;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.WeightUnit;

/// Setting a scale up: choosing, trying, teaching.
final class SetUpView extends VBox {
    private static final int SAMPLES = 4;

    private final Texts texts;
    private final ScaleModel model;

    SetUpView(Texts texts, ScaleModel model, SetUp now) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("scale-set-up");
        setId("scale-set-up");
        switch (now.stage()) {
            case SetUp.Choosing(var note) -> choosing(model.present(now.port()), note);
            case SetUp.Searching searching -> searching(searching);
            case SetUp.NotFound(var heard) -> notFound(heard);
            case SetUp.Refused(var state) ->
                refused(ProtocolWords.advice(state, now.port().value()));
            case SetUp.Teaching teaching -> getChildren().setAll(new TeachingView(texts, model, teaching));
        }
    }

    static Label wrapped(Texts texts, Say say) {
        var label = texts.label(say, "device-advice");
        label.setWrapText(true);
        return label;
    }

    private void choosing(LineScale scale, Note note) {
        if (note == Note.FOUND) {
            getChildren().add(wrapped(texts, Say.key("scale.found", ProtocolWords.of(scale.protocol()))));
        } else if (note == Note.TAUGHT) {
            getChildren().add(wrapped(texts, Say.key("scale.taught")));
        }
        getChildren().addAll(protocol(scale), settings(scale));
        unit(scale).ifPresent(getChildren()::add);
        getChildren().add(row(find(), teach(), done()));
    }

    private Node protocol(LineScale scale) {
        var offered = new ArrayList<ScaleProtocol>();
        Arrays.stream(ScaleFamily.values()).map(ScaleProtocol::of).forEach(offered::add);
        if (!offered.contains(scale.protocol())) {
            offered.removeIf(each -> isSameFamily(each, scale.protocol()));
            offered.add(scale.protocol());
        }
        return new PickBox<ScaleProtocol>(texts, Say.key("scale.protocol"), ProtocolWords::of)
                .offer(
                        offered,
                        scale.protocol(),
                        protocol -> model.choose(new LineScale(scale.port(), scale.settings(), protocol)))
                .named("scale-protocol");
    }

    private static boolean isSameFamily(ScaleProtocol one, ScaleProtocol other) {
        return one instanceof ScaleProtocol.Known known
                && other instanceof ScaleProtocol.Known present
                && known.family() == present.family();
    }

    private Node settings(LineScale scale) {
        var offered = Stream.concat(LineScale.SETTINGS.stream(), Stream.of(scale.settings()))
                .distinct()
                .toList();
        return new PickBox<LineSettings>(texts, Say.key("scale.settings"), each -> Say.asIs(ProtocolWords.of(each)))
                .offer(
                        offered,
                        scale.settings(),
                        settings -> model.choose(new LineScale(scale.port(), settings, scale.protocol())))
                .named("scale-settings");
    }

    /// Only of a scale that does not say its unit.
    private Optional<Node> unit(LineScale scale) {
        if (!(scale.protocol() instanceof ScaleProtocol.Known known) || known.family() != ScaleFamily.TOLEDO_8217) {
            return Optional.empty();
        }
        var offered =
                List.of(Optional.<WeightUnit>empty(), Optional.of(WeightUnit.KILOGRAM), Optional.of(WeightUnit.POUND));
        return Optional.of(new PickBox<Optional<WeightUnit>>(texts, Say.key("scale.unit"), SetUpView::unitWord)
                .offer(
                        offered,
                        known.unit(),
                        unit -> model.choose(new LineScale(
                                scale.port(), scale.settings(), new ScaleProtocol.Known(known.family(), unit))))
                .named("scale-unit"));
    }

    private static Say unitWord(Optional<WeightUnit> unit) {
        return unit.map(each -> Say.asIs(each.symbol())).orElseGet(() -> Say.key("scale.unit.by-decimals"));
    }

    private void searching(SetUp.Searching now) {
        getChildren()
                .addAll(
                        wrapped(texts, Say.key("scale.searching")),
                        texts.label(
                                Say.key("scale.trying", ProtocolWords.of(now.settings()), now.step(), now.steps()),
                                "mono"),
                        row(back()));
    }

    private void notFound(List<String> heard) {
        var word = heard.isEmpty() ? Say.key("scale.nothing-heard") : Say.key("scale.not-found");
        getChildren().add(wrapped(texts, word));
        heard.stream().skip(Math.max(0, heard.size() - SAMPLES)).forEach(each -> {
            var sample = new Label(each);
            sample.getStyleClass().addAll("mono", "elidable", "scale-sample");
            getChildren().add(sample);
        });
        getChildren().add(row(find(), teach(), choose()));
    }

    private void refused(Say advice) {
        getChildren().addAll(wrapped(texts, advice), row(find(), done()));
    }

    private Node row(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("scale-actions");
        return row;
    }

    private Node find() {
        var button = PushButton.of(texts, "mdi2m-magnify", Say.key("scale.find"), model::find);
        button.setId("scale-find");
        return button;
    }

    private Node teach() {
        var button = PushButton.of(texts, "mdi2s-school-outline", Say.key("scale.teach"), model::teach);
        button.setId("scale-teach");
        return button;
    }

    private Node choose() {
        var button = PushButton.plain(texts, Say.key("scale.choose"), model::back);
        button.setId("scale-choose");
        return button;
    }

    private Node back() {
        var button = PushButton.plain(texts, Say.key("scale.stop"), model::back);
        button.setId("scale-back");
        return button;
    }

    private Node done() {
        var button = PushButton.primary(texts, Say.key("scale.done"), model::leave);
        button.setId("scale-done");
        return button;
    }
}
