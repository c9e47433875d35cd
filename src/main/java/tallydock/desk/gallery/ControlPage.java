package tallydock.desk.gallery;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ChoiceRow;
import tallydock.desk.kit.choice.Hint;
import tallydock.desk.kit.choice.HintBar;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.choice.PinDots;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Chip;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Buttons, choices, keypad, pills, chips, pictures.
final class ControlPage {
    private final Texts texts;

    ControlPage(Texts texts) {
        this.texts = texts;
    }

    Node page() {
        var choices = new ChoiceRow(texts, ReceiveScreens.overChoices(), _ -> {});
        choices.getStyleClass().add("gallery-choices");
        var stop = new Hint(
                "mdi2h-hand-back-left",
                Say.both("Counting is paused. Item scans are ", "计数已暂停。选择之前，扫描的商品"),
                Say.both("not counted", "不计数"),
                Say.both(" until you choose.", "。"),
                true);
        return new Sheet(texts)
                .row(Say.both("Pills", "状态标签"), pills())
                .row(Say.both("Buttons and chips", "按钮与标签"), buttons())
                .row(Say.both("Pictures", "图片"), pictures())
                .full(Say.both("Actions", "操作"), new SampleFrame(texts).actions())
                .full(Say.both("Choices", "选择"), choices)
                .full(Say.both("Hint", "提示"), hint(stop))
                .row(Say.both("Keypad", "键盘"), keypad())
                .page();
    }

    private Node hint(Hint hint) {
        var bar = new HintBar(texts, hint);
        bar.getStyleClass().add("gallery-hint");
        return bar;
    }

    private Node[] pills() {
        return new Node[] {
            new StatePill(texts, Fill.ACCEPTED, Say.both("Ready", "就绪")),
            new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", Say.both("Match", "相符")),
            new StatePill(texts, Fill.WARNING, Say.both("Over 1", "多 1")),
            new StatePill(texts, Fill.DUPLICATE, Say.both("Counted twice", "重复点数")),
            new StatePill(texts, Fill.STOP, Say.both("Prohibited goods", "违禁品")),
            new StatePill(texts, Fill.OFFLINE, Say.both("Offline 14 min", "离线 14 分钟")),
            new StatePill(texts, Fill.IDLE, "mdi2c-clock-outline", Say.both("Next", "下一个"))
        };
    }

    private Node[] buttons() {
        return new Node[] {
            PushButton.plain(texts, Say.both("Compare counts", "比较点数"), () -> {}),
            PushButton.of(texts, "mdi2p-printer-outline", Say.both("Print label", "打印标签"), () -> {}),
            PushButton.primary(texts, Say.both("Import 209 rows", "导入 209 行"), () -> {}),
            PushButton.icon(texts, "mdi2c-content-copy", Say.key("kit.error.copy"), () -> {}),
            new Chip(
                    texts,
                    "mdi2p-package-variant-closed",
                    Say.both("Carton", "箱"),
                    Say.both("4 of 12", "第 4 箱，共 12 箱")),
            new Chip(
                            texts,
                            "mdi2s-school-outline",
                            Say.both("Nothing leaves this computer", "数据不离开本机"),
                            Say.key("kit.frame.practice"))
                    .practice()
        };
    }

    private static Node[] pictures() {
        return Arrays.stream(Pictogram.values()).map(ControlPage::picture).toArray(Node[]::new);
    }

    private static Node picture(Pictogram pictogram) {
        var tile = new PictureTile("stage-picture");
        tile.show(pictogram);
        return tile;
    }

    private Node keypad() {
        var dots = new PinDots(4);
        dots.show(2, 4);
        var keys = new Keypad(texts, Keypad.Keys.DEAF);
        keys.setPrefWidth(360);
        var all = new VBox(16, dots, keys);
        all.setAlignment(Pos.CENTER);
        return all;
    }
}
