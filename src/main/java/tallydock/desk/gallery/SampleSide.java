package tallydock.desk.gallery;

import java.util.List;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.list.CheckLines;
import tallydock.desk.kit.list.CheckLines.Check;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Cards of the right column in the sample screens.
final class SampleSide {
    private final Texts texts;

    SampleSide(Texts texts) {
        this.texts = texts;
    }

    Card camera() {
        return new Card(
                        texts,
                        Say.both("Photo", "照片"),
                        Say.both("F5 or TD-PHOTO", "F5 或 TD-PHOTO"),
                        framed(new SamplePhoto(SamplePhoto.Scene.LABEL, "drawn-large")))
                .icon("mdi2c-camera-outline");
    }

    private static StackPane framed(SamplePhoto photo) {
        var frame = new StackPane(photo);
        frame.getStyleClass().add("drawn-frame");
        return frame;
    }

    Card known() {
        return new Card(
                texts,
                Say.both("What we know", "已知信息"),
                Say.nothing(),
                new FactLines(
                        texts,
                        List.of(
                                new Fact(
                                        Say.both("Type", "类型"),
                                        Say.both("EAN-13, check digit correct", "EAN-13，校验位正确")),
                                new Fact(Say.both("GS1 prefix", "GS1 前缀"), Say.both("692, issued in China", "692，中国")),
                                new Fact(
                                        Say.both("On this inbound", "本入库单"),
                                        Say.both("No carton lists it", "无任何箱列出")))));
    }

    Card waiting() {
        var facts = new FactLines(
                texts,
                List.of(
                        new Fact(Say.both("Item scans", "商品扫描"), Say.asIs("36")),
                        new Fact(Say.both("Cartons closed", "已封箱"), Say.asIs("1")),
                        new Fact(Say.both("Photos", "照片"), Say.both("1 (1.2 MB)", "1（1.2 MB）")),
                        new Fact(
                                Say.both("Room left on this station", "本机剩余空间"),
                                Say.both("about 210 days", "约 210 天"))));
        facts.getStyleClass().add("roomy");
        return new Card(texts, Say.both("Waiting to send", "待上传"), Say.both("last sync 10:09", "上次同步 10:09"), facts)
                .icon("mdi2t-tray-full")
                .styled("dashed");
    }

    Card worksNow() {
        return new Card(
                texts,
                Say.both("Works now", "现在可用"),
                Say.nothing(),
                new CheckLines(
                        texts,
                        List.of(
                                new Check(
                                        "mdi2c-check-bold",
                                        Fill.ACCEPTED,
                                        Say.both("Receive, pack, weigh, print", "收货、装箱、称重、打印")),
                                new Check(
                                        "mdi2c-check-bold",
                                        Fill.ACCEPTED,
                                        Say.both("Photos and discrepancy cases", "照片与差异单")),
                                new Check(
                                        "mdi2c-clock-outline",
                                        Fill.WARNING,
                                        Say.both("Duplicate check against 10:09 data", "按 10:09 的数据查重")),
                                new Check(
                                        "mdi2c-close-thick",
                                        Fill.STOP,
                                        Say.both("New inbound from other stations", "其他工位的新入库单")))));
    }
}
