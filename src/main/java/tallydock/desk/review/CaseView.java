package tallydock.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.cases.PaperWords;
import tallydock.desk.kit.list.FactHalves;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.review.quarantine.QuarantineWords;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.LabelFact.FoundBy;

/// One case: what it is, its figures, and the scans that made it; or what papers say, and where.
public final class CaseView extends VBox {
    private final Texts texts;
    private final ReviewModel model;
    private final Moments moments;
    private final Ways ways;

    /// What the buttons do; `note` tells how the export of the report stands.
    public record Ways(Runnable export, Answers answers, Runnable close, Node note, Node evidence) {}

    /// Says what an unknown code means; what becomes of goods in quarantine.
    public record Answers(Runnable bind, Runnable decide) {}

    public CaseView(Texts texts, ReviewModel model, Moments moments, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.ways = ways;
        getStyleClass().addAll("card", "detail-card");
        setId("case-detail");
        model.chosen().subscribe(_ -> show());
        model.proof().subscribe(_ -> show());
    }

    private void show() {
        model.chosen()
                .get()
                .ifPresentOrElse(
                        found -> getChildren().setAll(parts(found)),
                        () -> getChildren()
                                .setAll(new EmptyState(
                                        texts,
                                        "mdi2a-alert-decagram-outline",
                                        Say.key("review.choose-one"),
                                        Optional.empty())));
    }

    private List<Node> parts(Discrepancy found) {
        if (found.about() instanceof About.Papers papers) {
            var sides = new PaperSides(
                    texts, moments, papers.mismatch(), model.proof().get());
            VBox.setVgrow(sides, Priority.ALWAYS);
            return List.of(head(found), ways.note(), facts(found), sides);
        }
        var scans = scans();
        VBox.setVgrow(scans, Priority.ALWAYS);
        var parts = new ArrayList<>(List.of(head(found), ways.note(), figures(found), facts(found)));
        if (found.about() instanceof About.Boxes boxes) {
            parts.add(new BoxSides(texts, moments, boxes, model.proof().get()));
        }
        model.proof().get().ifPresent(known -> {
            known.decided().forEach(word -> parts.add(said(decided(word))));
            known.met().forEach(met -> parts.add(said(met(met))));
        });
        parts.addAll(List.of(ways.evidence(), heading(), scans));
        return parts;
    }

    private Node head(Discrepancy found) {
        var code = CaseWords.code(found);
        var title = texts.label(code.isEmpty() ? CaseWords.name(found) : Say.asIs(code), "detail-title", "bold");
        title.getStyleClass().addAll(code.isEmpty() ? "plain" : "mono", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var export = PushButton.plain(texts, Say.key("report.export"), ways.export());
        export.setId("export-report");
        export.setMinWidth(Region.USE_PREF_SIZE);
        var close = PushButton.icon(texts, "mdi2c-close", Say.key("review.close"), ways.close());
        close.setId("detail-close");
        close.getStyleClass().add("detail-close");
        close.managedProperty().bind(close.visibleProperty());
        var head = new HBox(CaseKinds.pill(texts, found.type()), title);
        if (model.mayChange()) {
            answer(found).ifPresent(head.getChildren()::add);
        }
        head.getChildren().addAll(export, close);
        head.getStyleClass().add("detail-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Optional<Node> answer(Discrepancy found) {
        if (found.about() instanceof About.Unknown) {
            return Optional.of(button(
                    "bind",
                    "mdi2l-link-variant",
                    Say.key("review.bind"),
                    ways.answers().bind()));
        }
        return found.type() == DiscrepancyType.PROHIBITED
                ? Optional.of(button(
                        "decide",
                        "mdi2a-account-key-outline",
                        Say.key("review.quarantine.decide"),
                        ways.answers().decide()))
                : Optional.empty();
    }

    private Node button(String id, String icon, Say text, Runnable act) {
        var button = PushButton.of(texts, icon, text, act);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node figures(Discrepancy found) {
        var row = new HBox(
                figure(Say.key("review.declared"), CaseWords.declared(found)),
                figure(Say.key("review.counted"), CaseWords.counted(found)),
                figure(Say.key("review.difference"), CaseWords.difference(found)),
                figure(Say.key("review.concerned"), Long.toString(found.units().concerned())));
        row.getStyleClass().add("case-figures");
        return row;
    }

    private Node figure(Say name, String value) {
        var number = new Label(value);
        number.getStyleClass().addAll("case-figure", "bold");
        var box = new VBox(texts.label(name, "muted"), number);
        box.getStyleClass().add("case-figure-box");
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node facts(Discrepancy found) {
        var meaning = texts.label(meaning(found), "muted", "case-meaning");
        meaning.setWrapText(true);
        var goods = new ArrayList<Fact>();
        var item = item(found);
        if (!CaseWords.code(found).isEmpty() && !texts.now(item).isEmpty()) {
            goods.add(new Fact(Say.key("review.item"), item));
        }
        goods.add(new Fact(Say.key("review.shipment"), Say.asIs(CaseWords.shipment(found))));
        if (!found.isOfPapers()) {
            goods.add(new Fact(Say.key("review.carton"), CaseWords.place(found)));
        }
        var origin = new ArrayList<Fact>();
        origin.add(new Fact(
                Say.key("review.seller"), Sellers.name(found.shipment().seller().name())));
        origin.add(new Fact(Say.key("review.first"), moments.of(found.seen().first())));
        if (!found.seen().stations().isEmpty()) {
            origin.add(new Fact(Say.key("review.stations"), Say.asIs(stations(found))));
        }
        return new VBox(meaning, new FactHalves(texts, goods, origin));
    }

    private static Say item(Discrepancy found) {
        return found.about() instanceof About.Papers papers ? CaseWords.name(papers.names()) : CaseWords.name(found);
    }

    /// One sentence: what it is and what to do.
    private static Say meaning(Discrepancy found) {
        return found.about() instanceof About.Papers papers
                ? Say.key("review.papers.sentence", PaperWords.whole(papers.mismatch()))
                : CaseKinds.meaning(found.type());
    }

    private static String stations(Discrepancy found) {
        return found.seen().stations().stream().map(CaseWords::station).sorted().collect(Collectors.joining(", "));
    }

    private Say decided(Proof.Decided word) {
        return Say.key(
                "review.quarantine.said", QuarantineWords.title(word.answer()), word.who(), moments.of(word.at()));
    }

    private Say met(Proof.Met met) {
        var at = moments.of(met.at());
        var how = met.label().by() == FoundBy.TYPED
                ? Say.key("review.label.typed", met.who(), at)
                : Say.key("review.label.scanned-back", met.who(), at);
        var read = String.join(", ", met.label().read());
        return read.isEmpty() ? how : Say.key("review.label.read", how, read);
    }

    private Node said(Say say) {
        var label = texts.label(say, "case-meaning", "bold");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node heading() {
        var proof = model.proof().get();
        var remark = proof.map(lines -> Say.key("review.scans-of", lines.lines().size(), lines.total()))
                .orElseGet(Say::nothing);
        var heading = new HBox(texts.label(Say.key("review.scans"), "bold"), texts.label(remark, "muted"));
        heading.getStyleClass().add("detail-heading");
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private Node scans() {
        return model.proof().get().map(this::scans).orElseGet(() -> new VBox(new LoadingLine()));
    }

    private Node scans(Proof proof) {
        if (proof.lines().isEmpty()) {
            var none = texts.label(Say.key("review.no-scans"), "muted", "case-meaning");
            none.setWrapText(true);
            return new VBox(none);
        }
        var all = new ScrollPane(new ProofLines(texts, moments, proof));
        all.getStyleClass().addAll("plain-scroll", "proof-scroll");
        all.setFitToWidth(true);
        all.setMinHeight(0);
        return all;
    }
}
