package tallydock.desk.gallery;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.stage.OutcomeBanner;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The sample screen "carton closed": result table, weight, photos, and what to scan next.
final class ClosedScreen {
    /// A line of the result: packed, counted, and what was found.
    private record Line(Pictogram picture, Say name, String sku, long packed, long counted, Found found) {}

    private record Found(Fill fill, String icon, Say say, String caseNo) {}

    private static final Found MATCH = new Found(Fill.COMPLETE, "mdi2c-check-bold", Say.both("Match", "相符"), "");
    private static final List<Line> LINES = List.of(
            new Line(Pictogram.LAMP, Sample.LAMP, "LUM-DESK-WHT", 12, 12, MATCH),
            new Line(
                    Pictogram.MUG,
                    Sample.MUG,
                    "MUG-CRM-350",
                    12,
                    13,
                    new Found(Fill.WARNING, "mdi2a-alert", Say.both("Over 1", "多 1"), "D-0932")),
            new Line(
                    Pictogram.CABLE,
                    Sample.CABLE,
                    "CBL-USBC-2M",
                    10,
                    8,
                    new Found(Fill.WARNING, "mdi2m-minus-circle", Say.both("Short 2", "少 2"), "D-0933")),
            new Line(Pictogram.TOWELS, Sample.TOWEL, "TWL-BATH-SND", 6, 6, MATCH),
            new Line(
                    Pictogram.BULB,
                    Sample.BULB,
                    "BLB-E27-9W",
                    4,
                    4,
                    new Found(Fill.WARNING, "mdi2g-glass-fragile", Say.both("1 damaged", "破损 1"), "D-0934")),
            new Line(Pictogram.TOOL_BOX, Sample.TOOL_BOX, "TBX-MINI-RED", 4, 4, MATCH));

    private final Texts texts;

    ClosedScreen(Texts texts) {
        this.texts = texts;
    }

    Node screen() {
        var banner = new OutcomeBanner(
                texts,
                Outcome.CARTON_CLOSED,
                Say.both("CTN-0004 • 45 good units, 3 cases opened for review", "CTN-0004 • 良品 45 件，生成 3 张差异单"),
                new OutcomeBanner.Tally(Say.asIs("4 / 12"), Say.both("cartons done", "箱已完成")));
        banner.getStyleClass().add("result-banner");
        var result = result();
        HBox.setHgrow(result, Priority.ALWAYS);
        var columns = new HBox(result, side());
        columns.getStyleClass().add("result-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var all = new VBox(banner, columns);
        all.getStyleClass().add("result-screen");
        return new SampleFrame(texts).receive(all);
    }

    private VBox result() {
        var pattern = new TablePattern<Line>(texts)
                .nodes(Say.both("Item", "商品"), 300, Pos.CENTER_LEFT, this::item)
                .figures(Say.both("Packed", "装箱"), 90, line -> Long.toString(line.packed()))
                .figures(Say.both("Counted", "点数"), 96, line -> Long.toString(line.counted()))
                .figures(Say.both("Diff", "差异"), 72, ClosedScreen::difference)
                .nodes(Say.both("Result", "结果"), 240, Pos.CENTER_LEFT, this::found);
        var table = pattern.table();
        table.getStyleClass().addAll("two-line", "result-table");
        table.getItems().setAll(LINES);
        VBox.setVgrow(table, Priority.ALWAYS);
        var foot = new HBox(
                big(PushButton.of(
                        texts, "mdi2l-lock-open-variant-outline", Say.both("Reopen carton", "重开本箱"), () -> {})),
                big(PushButton.of(texts, "mdi2p-printer-outline", Say.both("Print label", "打印标签"), () -> {})));
        foot.getStyleClass().add("result-foot");
        var card = new VBox(table, foot);
        card.getStyleClass().addAll("card", "result-card");
        card.setMinWidth(0);
        return card;
    }

    private static Button big(Button button) {
        button.getStyleClass().add("big-push");
        return button;
    }

    private HBox item(Line line) {
        var picture = new PictureTile("item-picture");
        picture.show(line.picture());
        var sku = new Label(line.sku());
        sku.getStyleClass().addAll("item-sku", "mono", "elidable");
        var words = new VBox(texts.label(line.name(), "item-name", "bold", "elidable"), sku);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        var body = new HBox(picture, words);
        body.setSpacing(10);
        body.setAlignment(Pos.CENTER_LEFT);
        return body;
    }

    private static String difference(Line line) {
        var difference = line.counted() - line.packed();
        return difference == 0 ? "0" : difference > 0 ? "+" + difference : "−" + -difference;
    }

    private HBox found(Line line) {
        var found = line.found();
        var caseNo = new Label(found.caseNo());
        caseNo.getStyleClass().addAll("mono", "muted");
        var body = new HBox(new StatePill(texts, found.fill(), found.icon(), found.say()), caseNo);
        body.setSpacing(6);
        body.setAlignment(Pos.CENTER_LEFT);
        return body;
    }

    private VBox side() {
        var next = next();
        VBox.setVgrow(next, Priority.ALWAYS);
        var side = new VBox(weight(), photos(), next);
        side.getStyleClass().add("result-side");
        return side;
    }

    private Card weight() {
        var kilograms = new Label("11.84 kg");
        kilograms.getStyleClass().addAll("weight-now", "bold");
        kilograms.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var declared = texts.label(Say.both("declared 12.10", "申报 12.10"), "muted", "elidable");
        var pill = new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", Say.asIs("−2.1%"));
        var line = new HBox(kilograms, declared, space, pill);
        line.getStyleClass().add("weight-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return new Card(texts, Say.both("Weight", "重量"), Say.both("stable", "已稳定"), line, new WeightBand(-2.1, 3, 7))
                .icon("mdi2s-scale");
    }

    private Card photos() {
        var strip = new HBox(
                new SamplePhoto(SamplePhoto.Scene.OPEN_CARTON, "drawn-small"),
                new SamplePhoto(SamplePhoto.Scene.CLOSED_CARTON, "drawn-small"),
                new SamplePhoto(SamplePhoto.Scene.ON_SCALE, "drawn-small"));
        strip.getStyleClass().add("drawn-strip");
        return new Card(texts, Say.both("Photos", "照片"), Say.both("3 kept as evidence", "3 张已存证"), strip)
                .icon("mdi2c-camera-outline");
    }

    private StackPane next() {
        var words = new VBox(
                Icons.of("mdi2b-barcode-scan", "next-icon"),
                texts.label(Outcome.CARTON_CLOSED.step().orElseThrow(), "next-word", "bold"));
        words.setAlignment(Pos.CENTER);
        var next = new StackPane(words);
        next.getStyleClass().add("next-panel");
        return next;
    }
}
