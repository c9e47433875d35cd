package tallydock.desk.review;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.table.RowChoice;
import tallydock.desk.kit.table.RowsCard;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.receiving.StillExpected;

/// The table of cases with its filters and its states.
final class ReviewView {
    private final Texts texts;
    private final ReviewModel model;
    private final InstantSource clock;

    ReviewView(Texts texts, ReviewModel model, InstantSource clock) {
        this.texts = texts;
        this.model = model;
        this.clock = clock;
    }

    /// `open` shows what is chosen.
    RowsCard<Discrepancy> card(Runnable open) {
        var failure =
                new Failure(Say.key("review.cannot-read"), Say.key("review.cannot-read.next"), "CASES-CANNOT-READ");
        var words = new RowsCard.Words(
                Say.key("review.filter"),
                Say.key("review.loading"),
                "mdi2c-check-circle-outline",
                Say.key("review.empty"),
                failure);
        var ways = new RowsCard.Ways(
                model::clearFilters, model::refresh, expected(), Optional.of(new KindChips(texts, model)));
        return new RowsCard<>(texts, model.rows(), table(open), words, ways);
    }

    /// Calm news: what is not in yet, of shipments that are still in work.
    private Label expected() {
        var label = new Label();
        label.setId("still-expected");
        label.getStyleClass().addAll("muted", "elidable");
        model.expected().subscribe(rest -> texts.bind(label.textProperty(), said(rest)));
        return label;
    }

    private static Say said(List<StillExpected> rest) {
        long cartons =
                rest.stream().mapToLong(one -> one.unseen() + one.begun()).sum();
        long units = rest.stream().mapToLong(StillExpected::units).sum();
        return rest.isEmpty() ? Say.nothing() : Say.key("review.still-expected", cartons, units, rest.size());
    }

    private TableView<Discrepancy> table(Runnable open) {
        var table = columns().spread().table();
        table.setId("cases");
        table.getStyleClass().add("two-line");
        return new RowChoice<>(model.chosen(), model::choose, open).in(table, model.rows());
    }

    private TablePattern<Discrepancy> columns() {
        return new TablePattern<Discrepancy>(texts)
                .nodes(Say.key("review.type"), 184, Pos.CENTER_LEFT, found -> CaseKinds.pill(texts, found.type()))
                .atLeast(172)
                .sorting(Comparator.comparing(Discrepancy::type))
                .text(Say.key("review.shipment"), 146, "mono", found -> Say.asIs(CaseWords.shipment(found)))
                .atLeast(104)
                .sorting(Comparator.comparing(CaseWords::shipment))
                .nodes(Say.key("review.carton"), 104, Pos.CENTER_LEFT, this::place)
                .atLeast(96)
                .sorting(Comparator.comparing(CaseWords::carton))
                .nodes(Say.key("review.item"), 216, Pos.CENTER_LEFT, this::item)
                .atLeast(116)
                .sorting(Comparator.comparing(CaseWords::code))
                .figures(Say.key("review.declared"), 92, CaseWords::declared)
                .atLeast(84)
                .sorting(Comparator.comparingLong(found -> found.units().declared()))
                .figures(Say.key("review.counted"), 92, CaseWords::counted)
                .atLeast(82)
                .sorting(Comparator.comparingLong(Discrepancy::counted))
                .figures(Say.key("review.difference"), 104, CaseWords::difference)
                .atLeast(98)
                .sorting(Comparator.comparingLong(Discrepancy::difference))
                .text(
                        Say.key("review.age"),
                        96,
                        "elidable",
                        found -> Moments.age(found.seen().first(), clock.instant()))
                .atLeast(68)
                .sorting(Comparator.comparing(found -> found.seen().first()));
    }

    private Node place(Discrepancy found) {
        var parts = CaseWords.cartonLines(found);
        if (parts.size() < 2) {
            return texts.label(CaseWords.place(found), "mono", "elidable");
        }
        var lines = new VBox();
        lines.setAlignment(Pos.CENTER_LEFT);
        parts.forEach(part -> {
            var label = new Label(part);
            label.getStyleClass().addAll("mono", "carton-part");
            label.setMinWidth(Label.USE_PREF_SIZE);
            lines.getChildren().add(label);
        });
        return lines;
    }

    private Node item(Discrepancy found) {
        var lines = new VBox();
        lines.setAlignment(Pos.CENTER_LEFT);
        var code = CaseWords.code(found);
        if (!code.isEmpty()) {
            var label = new Label(code);
            label.getStyleClass().addAll("mono", "elidable");
            lines.getChildren().add(label);
        }
        var name = CaseWords.name(found);
        if (!texts.now(name).isEmpty()) {
            lines.getChildren().add(texts.label(name, "second-line", "elidable"));
        }
        return lines;
    }
}
