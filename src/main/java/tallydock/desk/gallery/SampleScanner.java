package tallydock.desk.gallery;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The scanner on the screen, as the practice screen shows it.
final class SampleScanner {
    private final Texts texts;

    SampleScanner(Texts texts) {
        this.texts = texts;
    }

    VBox panel() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                Icons.of("mdi2g-gesture-tap-button", "card-icon"),
                texts.label(Say.both("On-screen scanner", "屏幕扫描枪"), "card-title", "bold"),
                space,
                Icons.of("mdi2v-volume-high", "push-icon"));
        head.getStyleClass().addAll("card-head", "scanner-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var keys = new GridPane();
        keys.getStyleClass().add("scanner-keys");
        key(keys, 0, "mdi2u-undo-variant", Say.both("Undo", "撤销"));
        key(keys, 1, "mdi2g-glass-fragile", Say.both("Damaged", "破损"));
        key(keys, 2, "mdi2c-camera-outline", Say.both("Photo", "拍照"));
        key(keys, 3, "mdi2p-package-variant-closed-check", Say.both("Close carton", "封箱"));
        keys.add(scale(), 0, 2, 2, 1);
        key(keys, 6, "mdi2c-cloud-off-outline", Say.both("Go offline", "断开网络"));
        key(keys, 7, "mdi2k-keyboard-outline", Say.both("Type a code", "输入条码"));
        var body = new VBox(
                heading(Say.both("Items in the box", "箱内商品")),
                item(Pictogram.TOWELS, Say.both("Bath towel", "浴巾"), Say.both("2 left", "剩 2")),
                item(Pictogram.BULB, Say.both("LED bulb", "LED 灯泡"), Say.both("4 left", "剩 4")),
                heading(Say.both("Surprises", "意外情况")),
                item(Pictogram.BOX, Say.both("No-name item", "无名商品"), Say.both("unknown", "未知")),
                item(Pictogram.MUG, Say.both("One mug too many", "多一个杯子"), Say.both("over", "多件")),
                heading(Say.both("Command barcodes", "命令条码")),
                keys);
        body.getStyleClass().add("scanner-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var panel = new VBox(head, body);
        panel.getStyleClass().add("scanner-panel");
        return panel;
    }

    private Label heading(Say say) {
        return texts.label(say, "scanner-heading", "bold");
    }

    private Button item(Pictogram picture, Say name, Say remark) {
        var tile = new PictureTile("item-picture");
        tile.show(picture);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var left = texts.label(remark, "c1", "muted");
        left.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(texts.label(name, "bold"), space, left);
        var words = new VBox(head, CodeCanvas.bars(Sample.bars(texts.now(name)), 1, 22));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var body = new HBox(tile, words);
        body.getStyleClass().add("scanner-item");
        body.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(body);
        button.getStyleClass().add("name-tile");
        button.setMaxWidth(Double.MAX_VALUE);
        body.prefWidthProperty().bind(button.widthProperty().subtract(24));
        return button;
    }

    private void key(GridPane keys, int place, String icon, Say say) {
        var button = PushButton.of(texts, icon, say, () -> {});
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("scanner-key");
        GridPane.setHgrow(button, Priority.ALWAYS);
        keys.add(button, place % 2, place / 2);
    }

    private Node scale() {
        var slider = new Slider(0, 10, 6.2);
        HBox.setHgrow(slider, Priority.ALWAYS);
        var weight = new Label("6.20 kg");
        weight.getStyleClass().addAll("mono", "bold");
        weight.setMinWidth(Region.USE_PREF_SIZE);
        var line =
                new HBox(Icons.of("mdi2s-scale", "push-icon"), texts.label(Say.both("Scale", "电子秤")), slider, weight);
        line.getStyleClass().add("scanner-scale");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
