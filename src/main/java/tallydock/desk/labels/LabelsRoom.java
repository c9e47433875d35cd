package tallydock.desk.labels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.photo.PicturePlaces;
import tallydock.desk.kit.report.TemplatePlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.label.Template;
import tallydock.domain.people.Room;
import tallydock.usecase.label.template.SiteTemplates;

/// The room of label templates: the list, the lines of the one that is changed, and the label as it will be printed.
public final class LabelsRoom implements RoomScreen {
    private final DeskTools tools;
    private final Places places;
    private final TemplatesModel model;
    private final TextField name = new TextField();
    private final RoomFace face;

    /// Who asks for files.
    public record Places(TemplatePlaces templates, PicturePlaces pictures) {}

    public LabelsRoom(DeskTools tools, TemplatesModel.Ways ways, Places places) {
        this.tools = tools;
        this.places = places;
        model = new TemplatesModel(tools, ways);
        var lines = new LinesView(tools.texts(), model.draft(), this::askForLogo);
        var middle = new VBox(word(), lines, keeping());
        middle.getStyleClass().addAll("card", "label-editor");
        VBox.setVgrow(lines, Priority.ALWAYS);
        var preview = new PreviewPane(tools.texts(), model.draft());
        HBox.setHgrow(preview, Priority.ALWAYS);
        var node = new HBox(new TemplateList(tools.texts(), model), middle, preview);
        node.getStyleClass().add("labels-room");
        face = RoomFace.atDesk(Room.LABELS, node, RoomTop.titled(Say.key("labels.title")));
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        model.refresh();
    }

    /// What was changed and not saved stays as it is.
    @Override
    public void leave() {}

    /// No scan means anything here.
    @Override
    public void scanned(RawScan scan) {}

    @Override
    public boolean pressed(Command command) {
        return false;
    }

    private Node word() {
        var word = new Label();
        word.setId("word");
        word.getStyleClass().add("bold");
        word.setWrapText(true);
        word.managedProperty().bind(word.textProperty().isNotEmpty());
        model.word().subscribe(say -> tools.texts().bind(word.textProperty(), say));
        return word;
    }

    private Node keeping() {
        var save = PushButton.primary(tools.texts(), Say.key("labels.save"), model::save);
        save.setId("save-template");
        var discard = button("discard", Say.key("labels.discard"), model::discard);
        var drop = button("drop-template", Say.key("labels.drop"), model::drop);
        model.draft().now().subscribe(_ -> {
            save.setDisable(!model.draft().isChanged());
            discard.setDisable(!model.draft().isChanged());
        });
        model.draft().saved().subscribe(saved -> {
            save.setDisable(!model.draft().isChanged());
            discard.setDisable(!model.draft().isChanged());
            drop.setDisable(saved.filter(this::canGo).isEmpty());
        });
        name.setId("template-name");
        tools.texts().bind(name.promptTextProperty(), Say.key("labels.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var own = new HBox(
                name,
                button(
                        "save-as",
                        Say.key("labels.save-as"),
                        () -> model.saveAs(name.getText().strip())));
        own.getStyleClass().add("label-keeping");
        own.setAlignment(Pos.CENTER_LEFT);
        var files = new FlowPane(
                save,
                discard,
                drop,
                button("import-template", Say.key("labels.import"), this::askForTemplate),
                button("export-template", Say.key("labels.export"), this::askForPlace));
        files.getStyleClass().add("label-keeping");
        var all = new VBox(files, own);
        all.getStyleClass().add("label-keeping");
        return all;
    }

    /// What the program brings and nobody changed cannot be dropped.
    private boolean canGo(Template template) {
        return template.version() > 1 || !SiteTemplates.isBrought(template);
    }

    private Button button(String id, Say words, Runnable act) {
        var button = PushButton.plain(tools.texts(), words, act);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private void askForTemplate() {
        places.templates().templateToRead(node(), Say.key("labels.import")).ifPresent(model::importFrom);
    }

    private void askForPlace() {
        var offered = model.draft().saved().get().map(Template::id).orElse("template");
        places.templates()
                .templateToWrite(node(), Say.key("labels.export"), offered + TemplatePlaces.ENDING)
                .ifPresent(model::exportTo);
    }

    private void askForLogo(int part) {
        places.pictures().pictures(node(), Say.key("labels.choose-picture")).stream()
                .findFirst()
                .ifPresent(place -> model.logo(part, place));
    }
}
