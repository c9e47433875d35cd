package tallydock.desk.kit.report;

import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.SuccessCard;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Tells how the export of a report stands; takes no room while there is nothing to tell.
public final class ExportNote extends VBox {
    private final Texts texts;
    private final ExportModel model;
    private final Runnable again;

    /// `again` asks for another place.
    public ExportNote(Texts texts, ExportModel model, Runnable again) {
        this.texts = texts;
        this.model = model;
        this.again = again;
        getStyleClass().add("export-note");
        setId("export-note");
        model.state().subscribe(this::show);
    }

    private void show(ExportModel.State state) {
        getChildren().clear();
        switch (state) {
            case ExportModel.State.Nothing() -> {}
            case ExportModel.State.Writing() ->
                getChildren().addAll(new LoadingLine(), texts.label(Say.key("report.writing"), "muted"));
            case ExportModel.State.Saved(var place) -> getChildren().add(saved(place));
            case ExportModel.State.NotSaved(var failure) ->
                getChildren()
                        .add(new ErrorCard(
                                texts, failure, PushButton.primary(texts, Say.key("report.elsewhere"), again)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private SuccessCard saved(String place) {
        return new SuccessCard(
                texts,
                Say.key("report.saved"),
                Say.asIs(place),
                PushButton.plain(texts, Say.key("report.done"), model::settle));
    }
}
