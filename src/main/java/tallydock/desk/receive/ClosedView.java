package tallydock.desk.receive;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.NextFrame;
import tallydock.desk.kit.list.ScanLog;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.stage.OutcomeBanner;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.receive.words.LabelTold;
import tallydock.desk.receive.words.ResultWords;
import tallydock.desk.receive.words.RowWords;
import tallydock.desk.receive.words.StageWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;

/// What a carton came to once it is closed, and after the last one that the whole inbound is counted.
final class ClosedView {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double ROOMY = 700;
    private static final double EDGES = 2;
    private static final double TALL = 900;

    /// As wide as the foot must be for all its buttons, in px at 100 %.
    private static final double FOUR_BUTTONS = 700;

    /// Design px of packed, counted, difference, result.
    private static final double[] WIDE = {92, 98, 76, 240};

    private static final double[] NARROW = {76, 84, 0, 160};

    private static final double CELL_PADDING = 20;

    private final Texts texts;
    private final ReceiveModel model;
    private final ReceiveParts.Sight sight;
    private final Card photoCard;
    private final StageWords words;
    private final RowWords rows;
    private final WeightCard weight;
    private final DoubleProperty foundWidth = new SimpleDoubleProperty(WIDE[WIDE.length - 1]);

    ClosedView(Texts texts, ReceiveModel model, ReceiveParts.Sight sight, Card photoCard) {
        this.texts = texts;
        this.model = model;
        this.sight = sight;
        this.photoCard = photoCard;
        this.words = new StageWords(sight.zone(), sight.pictures(), sight.bars());
        this.rows = new RowWords(sight.zone(), model::countIt);
        this.weight = new WeightCard(texts);
    }

    /// The band at once, what stands below it a frame later: a table takes several times as long to lay out.
    Node screen(StageView view) {
        boolean complete = view.headline().kind() == OutcomeKind.INBOUND_COMPLETE;
        var progress = view.background().progress();
        var banner = new OutcomeBanner(
                texts,
                complete ? Outcome.INBOUND_DONE : Outcome.CARTON_CLOSED,
                ResultWords.summary(view),
                new OutcomeBanner.Tally(
                        Say.asIs(progress.cartonsDone() + " / " + progress.cartonsExpected()),
                        Say.key("receive.result.cartons")));
        banner.getStyleClass().add("result-banner");
        var all = new VBox(banner);
        all.getStyleClass().add("result-screen");
        new NextFrame(() -> all.getChildren().add(columns(view, complete))).ask();
        return all;
    }

    private HBox columns(StageView view, boolean complete) {
        var result = result(view);
        HBox.setHgrow(result, Priority.ALWAYS);
        var columns = new HBox(result, side(view, complete));
        columns.getStyleClass().add("result-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }

    private VBox result(StageView view) {
        var table = new TablePattern<ItemLine>(texts)
                .nodes(Say.key("receive.result.item"), 300, Pos.CENTER_LEFT, this::item)
                .figures(Say.key("receive.result.packed"), 90, ClosedView::packed)
                .figures(
                        Say.key("receive.result.counted"),
                        96,
                        line -> Long.toString(line.tallied().received()))
                .figures(Say.key("receive.result.diff"), 72, line -> ResultWords.signed(ResultWords.difference(line)))
                .nodes(Say.key("receive.result.found"), 240, Pos.CENTER_LEFT, this::found)
                .table();
        table.getStyleClass().addAll("two-line", "result-table");
        shared(table);
        table.setFocusTraversable(false);
        table.getItems().setAll(view.carton().items());
        VBox.setVgrow(table, Priority.ALWAYS);
        var print = print();
        var foot = new HBox(
                big(PushButton.of(
                        texts,
                        "mdi2l-lock-open-variant-outline",
                        Say.key("receive.result.reopen", "F2"),
                        () -> model.act(Command.UNDO))),
                weigh(),
                print,
                big(PushButton.of(texts, "mdi2f-format-list-bulleted", Say.key("receive.result.up"), model::up)));
        foot.getStyleClass().add("result-foot");
        whereThereIsRoom(print, foot);
        var card = new VBox(table, foot);
        card.getStyleClass().addAll("card", "result-card");
        card.setMinWidth(0);
        return card;
    }

    /// Without an icon, for which a narrow room has no place.
    private Button weigh() {
        var button = PushButton.plain(texts, Say.key("receive.weight.take", "F10"), () -> model.act(Command.WEIGH));
        button.setId(Command.WEIGH.name());
        return big(button);
    }

    /// The sign for a carton that waits for a decision.
    private Button print() {
        var button = PushButton.plain(texts, Say.key("receive.label.print", "F6"), () -> model.act(Command.PRINT));
        button.setId(Command.PRINT.name());
        return big(button);
    }

    /// In a narrow room its key alone prints.
    private static void whereThereIsRoom(Button button, HBox foot) {
        button.visibleProperty()
                .bind(foot.widthProperty()
                        .map(width -> width.doubleValue() >= TextScale.of(foot).px(FOUR_BUTTONS)));
        button.managedProperty().bind(button.visibleProperty());
    }

    /// What the command code says too: nothing more is to come.
    private Button finish() {
        var button = PushButton.of(
                texts, "mdi2f-flag-checkered", Say.key("receive.result.finish"), () -> model.act(Command.DONE));
        button.setId(Command.DONE.name());
        return big(button);
    }

    /// The names take what the other columns leave. In a narrow room the result says what differs, and the column of
    /// differences gives way to them.
    private void shared(TableView<ItemLine> table) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.sceneProperty().subscribe(_ -> share(table));
        table.widthProperty().subscribe(_ -> share(table));
    }

    private void share(TableView<ItemLine> table) {
        var scale = TextScale.of(table);
        boolean isNarrow = table.getWidth() < scale.px(ROOMY);
        var shares = isNarrow ? NARROW : WIDE;
        var columns = table.getColumns();
        columns.getFirst()
                .setPrefWidth(table.getWidth() - scale.px(Arrays.stream(shares).sum()) - EDGES);
        for (var i = 0; i < shares.length; i++) {
            columns.get(i + 1).setPrefWidth(scale.px(shares[i]));
            columns.get(i + 1).setVisible(shares[i] > 0);
        }
        foundWidth.set(scale.px(shares[shares.length - 1] - CELL_PADDING));
        boolean stacks = isNarrow
                && table.getItems().stream()
                        .anyMatch(line -> ResultWords.found(line).size() > 1);
        table.pseudoClassStateChanged(STACKED, stacks);
    }

    private static String packed(ItemLine line) {
        return line.tallied().expected().map(all -> all.toString()).orElse("0");
    }

    private static Button big(Button button) {
        button.getStyleClass().add("big-push");
        button.setFocusTraversable(false);
        return button;
    }

    private HBox item(ItemLine line) {
        var picture = new PictureTile("item-picture");
        picture.show(sight.pictures().apply(line.sku()));
        var sku = new Label(line.sku().code());
        sku.getStyleClass().addAll("item-sku", "mono", "elidable");
        var name = new VBox(texts.label(RowWords.name(line), "item-name", "bold"), sku);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        var body = new HBox(picture, name);
        body.getStyleClass().add("result-item");
        body.setAlignment(Pos.CENTER_LEFT);
        return body;
    }

    /// What was found, side by side, or below each other where there is no room.
    private FlowPane found(ItemLine line) {
        var pills = new FlowPane();
        pills.getStyleClass().add("result-pills");
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.prefWrapLengthProperty().bind(foundWidth);
        ResultWords.found(line)
                .forEach(found ->
                        pills.getChildren().add(new StatePill(texts, found.fill(), found.icon(), found.say())));
        return pills;
    }

    private VBox side(StageView view, boolean complete) {
        var log = new ScanLog(texts);
        log.show(rows.scans(view));
        var scans = new Card(texts, Say.key("receive.log"), Say.nothing(), log).styled("result-log");
        scans.managedProperty().bind(scans.visibleProperty());
        var next = next(view, complete);
        VBox.setVgrow(next, Priority.ALWAYS);
        var side = new VBox(photoCard, scans, next);
        weight.of(view).ifPresent(side.getChildren()::addFirst);
        side.getStyleClass().add("result-side");
        side.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> scans.setVisible(isTall(side)));
        return side;
    }

    /// Whether photos, scans and what comes next have room below each other.
    private static boolean isTall(VBox side) {
        return side.getScene() != null
                && side.getScene().getHeight() >= TextScale.of(side).px(TALL);
    }

    private Label step(Say say) {
        var step = texts.label(say, "next-step");
        step.setWrapText(true);
        step.setMinHeight(Region.USE_PREF_SIZE);
        return step;
    }

    /// What to scan next, or what the last scan was where it changed nothing; a weight has its own line.
    private StackPane next(StageView view, boolean complete) {
        var usual = complete
                ? Say.key("receive.result.all")
                : Outcome.CARTON_CLOSED.step().orElseThrow();
        var told = words.notice(view).filter(_ -> !view.notice().equals(Optional.of(OutcomeKind.WEIGHED)));
        var label = model.labels().told().get();
        var say = texts.label(label.map(LabelTold::word).or(() -> told).orElse(usual), "next-word", "bold");
        say.setWrapText(true);
        var lines = new VBox(Icons.of("mdi2b-barcode-scan", "next-icon"), say);
        label.map(LabelTold::step).ifPresent(why -> lines.getChildren().add(step(why)));
        label.flatMap(LabelTold::code).ifPresent(id -> lines.getChildren().add(step(Say.asIs(id))));
        if (!complete) {
            lines.getChildren().add(finish());
        }
        lines.getStyleClass().add("next-lines");
        lines.setAlignment(Pos.CENTER);
        var next = new StackPane(lines);
        next.getStyleClass().add("next-panel");
        return next;
    }
}
