package tallydock.desk.receive;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.list.CheckLines;
import tallydock.desk.kit.list.CheckLines.Check;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.stage.StageView;

/// What stands beside the stage while the network is gone: what is kept here to be sent, and what works all the same.
final class OfflineCards {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<RowKind> ITEMS =
            EnumSet.of(RowKind.ACCEPTED, RowKind.LINE_COMPLETE, RowKind.OVER, RowKind.UNEXPECTED, RowKind.UNKNOWN);

    private final Texts texts;
    private final ZoneId zone;
    private final StackPane waiting = new StackPane();
    private final StackPane works = new StackPane();
    private final List<Node> cards;
    private Instant since = Instant.EPOCH;

    OfflineCards(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.cards = List.of(
                new Card(texts, Say.key("receive.waiting"), Say.nothing(), waiting)
                        .icon("mdi2t-tray-full")
                        .styled("dashed"),
                new Card(texts, Say.key("receive.works"), Say.nothing(), works));
    }

    /// The network is gone from now on.
    void gone(Instant now) {
        since = now;
        works.getChildren().setAll(new CheckLines(texts, works(Say.asIs(MINUTE.format(now.atZone(zone))))));
    }

    private static List<Check> works(Say minute) {
        return List.of(
                new Check("mdi2c-check-bold", Fill.ACCEPTED, Say.key("receive.works.count")),
                new Check("mdi2c-check-bold", Fill.ACCEPTED, Say.key("receive.works.cases")),
                new Check("mdi2c-clock-outline", Fill.WARNING, Say.key("receive.works.duplicates", minute)),
                new Check("mdi2c-close-thick", Fill.STOP, Say.key("receive.works.others")));
    }

    /// The cards, with what was scanned since.
    List<Node> cards(StageView view) {
        waiting.getChildren()
                .setAll(new FactLines(
                        texts,
                        List.of(
                                new Fact(Say.key("receive.waiting.items"), number(view, ITEMS)),
                                new Fact(
                                        Say.key("receive.waiting.cartons"),
                                        number(view, EnumSet.of(RowKind.CARTON_CLOSED))))));
        return cards;
    }

    private Say number(StageView view, Set<RowKind> kinds) {
        return Say.asIs(Long.toString(view.background().rows().stream()
                .filter(row -> kinds.contains(row.kind()) && !before(row))
                .count()));
    }

    private boolean before(ScanRow row) {
        return row.at().isBefore(since);
    }
}
