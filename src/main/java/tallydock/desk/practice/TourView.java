package tallydock.desk.practice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.BarTone;
import tallydock.desk.kit.list.ThinBar;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;

/// The card with the seven steps, what is past of them, and the ways on.
final class TourView extends VBox {
    private final Texts texts;
    private final ThinBar bar = new ThinBar("item-bar", "tour-bar");
    private final VBox steps = new VBox();
    private final Button skip;

    TourView(Texts texts, PracticeModel model) {
        this.texts = texts;
        getStyleClass().addAll("card", "tour");
        skip = wide(PushButton.of(texts, "mdi2s-skip-next-outline", Say.key("practice.skip"), model::skip));
        skip.setId("tour-skip");
        var connect = wide(PushButton.of(texts, "mdi2b-barcode-scan", Say.key("practice.connect"), model::beginCheck));
        connect.setId("connect-scanner");
        var wipe = wide(PushButton.of(texts, "mdi2d-delete-outline", Say.key("practice.wipe"), model::wipe));
        wipe.setId("practice-wipe");
        var head = new VBox(texts.label(Say.key("practice.tour"), "t1"), bar);
        head.getStyleClass().add("tour-head");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var foot = new VBox(skip, connect, wipe);
        foot.getStyleClass().add("tour-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, steps, space, foot);
        model.now().map(PracticeNow::tour).subscribe(this::show);
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void show(Tour tour) {
        var all = TourStep.values();
        var past = Arrays.stream(all).filter(tour::isPast).count();
        bar.show(List.of(new ThinBar.Segment(past, BarTone.COMPLETE)), all.length);
        steps.getChildren()
                .setAll(IntStream.range(0, all.length)
                        .mapToObj(i -> line(all[i], i + 1, tour))
                        .toList());
        skip.setDisable(tour.current().isEmpty());
    }

    private HBox line(TourStep step, int place, Tour tour) {
        var state = state(step, tour);
        var said = StepWords.of(step);
        var words = new VBox(texts.label(said.name(), "tour-say", state.equals("now") ? "bold" : "plain"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        if (state.equals("now")) {
            var how = texts.label(said.how(), "tour-how");
            how.setWrapText(true);
            how.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(how);
        }
        var line = new HBox(number(place, state), words);
        line.setId("tour-" + place);
        line.getStyleClass().addAll("tour-step", state);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label number(int place, String state) {
        var number = new Label(state.equals("done") || state.equals("skipped") ? "" : Integer.toString(place));
        number.getStyleClass().addAll("tour-number", "bold", state);
        number.setMinWidth(Region.USE_PREF_SIZE);
        switch (state) {
            case "done" -> number.setGraphic(Icons.of("mdi2c-check-bold", "tour-tick"));
            case "skipped" -> number.setGraphic(Icons.of("mdi2s-skip-next", "tour-skipped"));
            default -> number.setGraphic(null);
        }
        return number;
    }

    private static String state(TourStep step, Tour tour) {
        if (tour.done().contains(step)) {
            return "done";
        }
        if (tour.skipped().contains(step)) {
            return "skipped";
        }
        return tour.current().filter(step::equals).isPresent() ? "now" : "open";
    }
}
