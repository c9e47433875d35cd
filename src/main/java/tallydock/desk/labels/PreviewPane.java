package tallydock.desk.labels;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.labelling.FindingWords;
import tallydock.desk.kit.labelling.LabelPreview;
import tallydock.desk.kit.labelling.LabelSight;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;

/// The label as a printer will draw it, what it is looked at on, and what is not as it should be.
final class PreviewPane extends VBox {
    private static final int MOST_FINDINGS = 4;

    private final Texts texts;
    private final VBox findings = new VBox();

    PreviewPane(Texts texts, TemplateDraft draft) {
        this.texts = texts;
        getStyleClass().addAll("card", "preview-card");
        var preview = new LabelPreview();
        preview.setId("preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        findings.getStyleClass().add("label-findings");
        findings.setId("findings");
        draft.sketch().subscribe(sketch -> {
            sketch.ifPresentOrElse(preview::show, preview::clear);
            tell(sketch.map(LabelSight::findings).orElse(List.of()));
        });
        getChildren().addAll(choices(draft), preview, findings);
    }

    private Node choices(TemplateDraft draft) {
        var stock = box(Stocks.ALL, draft.stock(), each -> Say.asIs(each.id())).named("stock");
        var head = box(List.of(Head.DPI_203, Head.DPI_300, Head.DPI_600), draft.head(), PreviewPane::dpi)
                .named("head");
        var row = new HBox(texts.label(Say.key("labels.looked-at-on"), "muted"), stock, head, new Label("dpi"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("preview-choices");
        return row;
    }

    private static Say dpi(Head head) {
        return Say.asIs(Long.toString(Math.round(25_400_000.0 / head.dotNm())));
    }

    private <T> PickBox<T> box(List<T> all, ObjectProperty<T> chosen, Function<T, Say> words) {
        var box = new PickBox<>(texts, Say.key("labels.looked-at-on"), words)
                .withoutName()
                .offer(all, chosen.get(), chosen::set);
        chosen.subscribe(box::pick);
        return box;
    }

    private void tell(List<Finding> told) {
        findings.getChildren()
                .setAll(told.stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> line(finding))
                        .toList());
        findings.setManaged(!told.isEmpty());
        findings.setVisible(!told.isEmpty());
    }

    private Node line(Finding finding) {
        var label = texts.label(FindingWords.of(finding));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass()
                .add(
                        switch (finding.weight()) {
                            case REFUSES -> "finding-refuses";
                            case NEEDS_A_WORD -> "finding-warns";
                            case TELLS -> "muted";
                        });
        return label;
    }
}
