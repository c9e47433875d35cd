package tallydock.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import tallydock.desk.kit.cases.PaperWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.PaperPlace;

/// Every side of a case of papers, one below the other: what the paper says, where it stands, and whether the
/// original is still what was imported.
final class PaperSides extends ScrollPane {
    private static final int SHOWN_DIGITS = 16;

    private final Texts texts;
    private final Moments moments;

    /// `proof` is empty while the papers are looked through.
    PaperSides(Texts texts, Moments moments, PaperMismatch mismatch, Optional<Proof> proof) {
        this.texts = texts;
        this.moments = moments;
        setId("paper-sides");
        getStyleClass().addAll("plain-scroll", "paper-sides");
        setFitToWidth(true);
        setMinHeight(0);
        var sides = new VBox();
        sides.getStyleClass().add("paper-sides-in");
        mismatch.said().forEach((paper, said) -> sides.getChildren().add(side(paper, said, proof.map(Proof::papers))));
        setContent(sides);
    }

    private Node side(Paper paper, String said, Optional<Map<Paper, PaperPlace>> places) {
        var value = new Label(said);
        value.setId("said-" + paper);
        value.getStyleClass().addAll("case-figure", "bold", "elidable");
        var head = new HBox(texts.label(PaperWords.name(paper), "muted"), space());
        head.setAlignment(Pos.CENTER_LEFT);
        var lines = new ArrayList<Node>(List.of(head, value));
        if (places.isEmpty()) {
            lines.add(new LoadingLine());
        } else {
            Optional.ofNullable(places.get().get(paper))
                    .ifPresentOrElse(
                            place -> {
                                head.getChildren().add(pill(place));
                                lines.addAll(place(place));
                            },
                            () -> lines.add(wrapped(Say.key("review.papers.by-hand"), "muted")));
        }
        var side = new VBox(lines.toArray(Node[]::new));
        side.getStyleClass().add("paper-side");
        return side;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private List<Node> place(PaperPlace place) {
        var hash = new Label("SHA-256 " + place.original().hex().substring(0, SHOWN_DIGITS) + "\u2026");
        hash.getStyleClass().addAll("mono", "muted", "elidable");
        var foot = new HBox(
                texts.label(Say.key("review.papers.imported", moments.of(place.at())), "muted", "elidable"), hash);
        foot.getStyleClass().add("paper-foot");
        return List.of(wrapped(where(place)), foot);
    }

    private Label wrapped(Say say, String... styles) {
        var label = texts.label(say, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// File and sheet, then column and rows as far as they are known.
    private static Say where(PaperPlace place) {
        var file = Say.asIs(
                place.file() + place.sheet().map(sheet -> " / " + sheet).orElse(""));
        var rows = place.cells().rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var column = place.cells().column();
        if (rows.isEmpty()) {
            return column.map(col -> Say.key("review.papers.column", file, col)).orElse(file);
        }
        var count = place.cells().rows().size();
        return column.map(col -> Say.key("review.papers.cells", file, col, rows, count))
                .orElseGet(() -> Say.key("review.papers.rows", file, rows, count));
    }

    private StatePill pill(PaperPlace place) {
        return switch (place.state()) {
            case AS_IMPORTED -> new StatePill(texts, Fill.ACCEPTED, "mdi2c-check-bold", Say.key("review.papers.valid"));
            case CHANGED -> new StatePill(texts, Fill.STOP, "mdi2a-alert-outline", Say.key("review.papers.changed"));
            case MISSING -> new StatePill(texts, Fill.STOP, "mdi2a-alert-outline", Say.key("review.papers.missing"));
        };
    }
}
