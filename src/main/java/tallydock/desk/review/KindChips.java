package tallydock.desk.review;

import java.util.Map;
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

    KindChips(Texts texts, ReviewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("kind-chips");
        model.counts().subscribe(this::show);
    }

    private void show(Map<DiscrepancyType, Integer> counts) {
        getChildren()
                .setAll(counts.entrySet().stream()
                        .map(each -> chip(each.getKey(), each.getValue()))
                        .toList());
        setVisible(!counts.isEmpty());
        setManaged(!counts.isEmpty());
    }

    private ToggleButton chip(DiscrepancyType kind, int cases) {
        var chip = new ToggleButton();
        chip.setId("kind-" + kind);
        chip.getStyleClass().setAll("toggle-button", "kind-chip");
        chip.setGraphic(Icons.of(CaseKinds.icon(kind), "kind-icon"));
        texts.bind(chip.textProperty(), Say.key("review.kind", CaseKinds.name(kind), cases));
        chip.setSelected(model.isPicked(kind));
        chip.selectedProperty().subscribe(wanted -> model.pick(kind, wanted));
        return chip;
    }
}
