package tallydock.desk.gallery;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.Rail;
import tallydock.desk.kit.frame.RailEntry;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.frame.TopBar;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.list.BarTone;
import tallydock.desk.kit.list.CartonStrip;
import tallydock.desk.kit.list.ThinBar;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Chip;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.stage.CountText;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.stage.StageItem;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The sample screen "practice": the tour, the stage, and the scanner on the screen.
final class PracticeScreen {
    private final Texts texts;

    PracticeScreen(Texts texts) {
        this.texts = texts;
    }

    Node screen() {
        var middle = new VBox(stage(), strip(), lesson());
        middle.getStyleClass().add("practice-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var all = new HBox(tour(), middle, new SampleScanner(texts).panel());
        all.getStyleClass().add("practice-screen");
        var frame = new SampleFrame(texts);
        return new StationFrame(rail(), top(), frame.status(frame.devices()), all);
    }

    private Rail rail() {
        var rail = new Rail(
                texts,
                List.of(
                        SampleFrame.entry("receive", "mdi2b-barcode-scan", "Receive", "收货"),
                        SampleFrame.entry("parcels", "mdi2p-package-variant-closed", "Parcels", "小包"),
                        SampleFrame.entry("returns", "mdi2a-archive-arrow-up", "Returns", "退件"),
                        SampleFrame.entry("pack", "mdi2p-package-variant", "Pack", "装箱"),
                        SampleFrame.entry("shipments", "mdi2f-ferry", "Shipments", "货件"),
                        new RailEntry("cases", "mdi2a-alert-decagram-outline", Say.both("Cases", "差异"), 3),
                        SampleFrame.entry("stock", "mdi2w-warehouse", "Stock", "库存"),
                        SampleFrame.entry("skus", "mdi2t-tag-multiple-outline", "SKUs", "SKU")),
                List.of(SampleFrame.entry("devices", "mdi2d-devices", "Devices", "设备")),
                _ -> {});
        rail.select("receive");
        return rail;
    }

    private TopBar top() {
        var who = new Who(Say.asIs("?"), Say.both("Demo user", "演示用户"), Say.both("All roles", "全部角色"));
        var chip = new Chip(
                        texts,
                        "mdi2s-school-outline",
                        Say.both("with the demo shipment. Nothing leaves this computer.", "使用演示货件，数据不离开本机。"),
                        Say.key("kit.frame.practice"))
                .practice();
        return new TopBar(texts, Say.both("Receive", "收货"), who, () -> {}).chips(chip);
    }

    private Node stage() {
        var stage = new OutcomeStage(
                texts,
                StageContent.of(Outcome.ACCEPTED, Outcome.ACCEPTED.word())
                        .withCode(StageCode.plain("TWL-BATH-SND"))
                        .withItem(new StageItem(
                                Pictogram.TOWELS,
                                Sample.TOWEL,
                                Outcome.ACCEPTED.step(2).orElseThrow()))
                        .withCount(CountText.of(4, 6)));
        VBox.setVgrow(stage, Priority.ALWAYS);
        return stage;
    }

    private CartonStrip strip() {
        var strip = new CartonStrip(texts);
        strip.getStyleClass().add("practice-strip");
        strip.say(
                Say.both("Carton DEMO-01", "箱 DEMO-01"),
                Say.both("2 SKUs open", "2 个 SKU 未收完"),
                Say.both("16 of 22 units", "已收 16 / 22 件"));
        strip.show(List.of(new ThinBar.Segment(12, BarTone.COMPLETE), new ThinBar.Segment(4, BarTone.GO)), 22);
        return strip;
    }

    private HBox lesson() {
        var head = texts.label(
                Say.both("The tick means counted. Listen for one short rise.", "打勾表示已计数。听一声短促上扬。"), "s2", "wrapped");
        head.setWrapText(true);
        var words = texts.label(
                Say.both(
                        "Scan the towel two more times, then try the item with no name. Tallydock will stop you before a"
                                + " wrong item gets into stock.",
                        "再扫两次浴巾，然后试试无名商品。Tallydock 会在错误商品入库前让你停下。"),
                "lesson-words");
        words.setWrapText(true);
        var lines = new VBox(head, words);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var lesson = new HBox(Icons.of("mdi2l-lightbulb-on-outline", "lesson-icon"), lines);
        lesson.getStyleClass().add("lesson");
        lesson.setAlignment(Pos.CENTER_LEFT);
        return lesson;
    }

    private VBox tour() {
        var heading = texts.label(Say.both("Five-minute tour", "五分钟入门"), "t1");
        var bar = new ThinBar("item-bar", "tour-bar");
        bar.show(List.of(new ThinBar.Segment(2, BarTone.COMPLETE)), 6);
        var head = new VBox(heading, bar);
        head.getStyleClass().add("tour-head");
        var tour = new VBox(head);
        tour.getStyleClass().addAll("card", "tour");
        var steps = List.of(
                Say.both("Import the packing list", "导入装箱单"),
                Say.both("Open a carton", "打开一箱"),
                Say.both("Count the items", "点数"),
                Say.both("Meet a problem", "遇到问题"),
                Say.both("Close the carton", "封箱"),
                Say.both("Decide the case", "处理差异单"),
                Say.both("Export the claim", "导出索赔包"));
        for (var i = 0; i < steps.size(); i++) {
            tour.getChildren().add(step(steps.get(i), i));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var foot = new VBox(
                wide(PushButton.of(texts, "mdi2s-skip-next-outline", Say.both("Skip this step", "跳过此步"), () -> {})),
                wide(PushButton.of(texts, "mdi2u-usb-port", Say.both("Connect my scanner", "连接我的扫描枪"), () -> {})));
        foot.getStyleClass().add("tour-foot");
        tour.getChildren().addAll(space, foot);
        return tour;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private HBox step(Say say, int i) {
        var number = new Label(i < 2 ? "" : Integer.toString(i + 1));
        number.getStyleClass().addAll("tour-number", "bold", i == 2 ? "now" : i < 2 ? "done" : "open");
        if (i < 2) {
            number.setGraphic(Icons.of("mdi2c-check-bold", "tour-tick"));
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(texts.label(say, "tour-say", i == 2 ? "bold" : "plain"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        if (i == 2) {
            var how = texts.label(
                    Say.both("Click a barcode on the right. It goes in like a real scan.", "点击右侧条码，与真实扫描一样。"),
                    "tour-how");
            how.setWrapText(true);
            words.getChildren().add(how);
        }
        var step = new HBox(number, words);
        step.getStyleClass().addAll("tour-step", i == 2 ? "now" : i < 2 ? "done" : "open");
        step.setAlignment(Pos.CENTER_LEFT);
        return step;
    }
}
