package tallydock.desk.labels;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.Template;
import tallydock.usecase.label.template.SiteTemplates;

/// The templates of the site, by kind.
final class TemplateList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final TemplatesModel model;
    private final VBox rows = new VBox();

    TemplateList(Texts texts, TemplatesModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("card", "template-list");
        rows.getStyleClass().add("template-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(texts.label(Say.key("labels.templates"), "card-title", "bold"), scroll);
        model.all().subscribe(this::show);
        model.draft().saved().subscribe(_ -> mark());
    }

    private void show(List<Template> templates) {
        rows.getChildren().setAll(templates.stream().map(this::row).toList());
        mark();
    }

    private Node row(Template template) {
        var kind = texts.label(LabelWords.name(template), "bold", "elidable");
        var state = SiteTemplates.isBrought(template)
                ? template.version() == 1 ? Say.key("labels.brought") : Say.key("labels.changed", template.version())
                : Say.key("labels.own", template.id(), template.version());
        var button = new Button();
        button.setId("template-" + template.id());
        button.setUserData(template.id());
        button.getStyleClass().add("template-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(new VBox(kind, texts.label(state, "muted", "elidable")));
        button.setOnAction(_ -> model.choose(template));
        return button;
    }

    private void mark() {
        var chosen = model.draft().saved().get().map(Template::id);
        rows.getChildren()
                .forEach(row -> row.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(row.getUserData()))));
    }
}
