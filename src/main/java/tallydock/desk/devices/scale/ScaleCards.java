package tallydock.desk.devices.scale;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScaleStates.Standing;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScale;

/// A card for each scale of the station; while there is none, one to set the first up.
public final class ScaleCards extends VBox {
    private final Texts texts;
    private final Moments moments;
    private final ScaleModel model;
    private final List<ScaleCard> cards = new ArrayList<>();
    private List<LineScale> shown = List.of();

    public ScaleCards(Texts texts, Moments moments, ScaleModel model) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        getStyleClass().add("scale-cards");
        getChildren().add(new FirstScaleCard(texts, model));
        model.states().all().subscribe(this::show);
    }

    private void show() {
        var standings = model.states().all();
        var scales = standings.stream().map(Standing::scale).toList();
        if (!scales.equals(shown)) {
            shown = scales;
            cards.clear();
            scales.forEach(scale -> cards.add(new ScaleCard(texts, moments, model, scale)));
            if (cards.isEmpty()) {
                getChildren().setAll(new FirstScaleCard(texts, model));
            } else {
                getChildren().setAll(cards);
            }
        }
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).show(standings.get(at));
        }
    }
}
