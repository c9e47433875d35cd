package tallydock.desk.review;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.DiscrepancyType;

/// A chip for each kind that occurs, with how many cases it has; pressed ones are shown.
final class KindChips extends FlowPane {
    private final Texts texts;
    private final ReviewModel model;
    // Held here: the model knows this view of its set only weakly.
    private final ObservableSet<DiscrepancyType> picked;
    private final Map<DiscrepancyType, ToggleButton> chips = new EnumMap<>(DiscrepancyType.class);

    KindChips(Texts texts, ReviewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("kind-chips");
        picked = model.picked();
        picked.addListener((SetChangeListener<DiscrepancyType>) _ -> press());
        model.counts().subscribe(this::show);
    }

    private void show(Map<DiscrepancyType, Integer> counts) {
        chips.clear();
        counts.forEach((kind, cases) -> chips.put(kind, chip(kind, cases)));
        getChildren().setAll(chips.values());
        setVisible(!counts.isEmpty());
        setManaged(!counts.isEmpty());
    }

    private void press() {
        chips.forEach((kind, chip) -> chip.setSelected(picked.contains(kind)));
    }

    private ToggleButton chip(DiscrepancyType kind, int cases) {
        var chip = new ToggleButton();
        chip.setId("kind-" + kind);
        chip.getStyleClass().setAll("toggle-button", "kind-chip");
        chip.setGraphic(Icons.of(CaseKinds.icon(kind), "kind-icon"));
        texts.bind(chip.textProperty(), Say.key("review.kind", CaseKinds.name(kind), cases));
        chip.setSelected(picked.contains(kind));
        chip.selectedProperty().subscribe(wanted -> model.pick(kind, wanted));
        return chip;
    }
}
