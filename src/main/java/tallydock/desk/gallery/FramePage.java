package tallydock.desk.gallery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.frame.Rail;
import tallydock.desk.kit.frame.RailEntry;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.frame.StatusBar;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The frame of a desk: wide rail from 1600, badges, and each condition of a status segment.
final class FramePage {
    private final Texts texts;

    FramePage(Texts texts) {
        this.texts = texts;
    }

    Node page() {
        var rail = new Rail(
                        texts,
                        List.of(
                                SampleFrame.entry("dashboard", "mdi2v-view-dashboard-outline", "Dashboard", "看板"),
                                new RailEntry("cases", "mdi2a-alert-decagram-outline", Say.both("Cases", "差异"), 123),
                                SampleFrame.entry("shipments", "mdi2f-ferry", "Shipments", "货件"),
                                SampleFrame.entry("receive", "mdi2b-barcode-scan", "Receive", "收货")),
                        List.of(
                                SampleFrame.entry("devices", "mdi2d-devices", "Devices", "设备"),
                                SampleFrame.entry("settings", "mdi2c-cog-outline", "Settings", "设置")),
                        _ -> {})
                .atDesk();
        rail.select("cases");
        var status = new StatusBar(texts, _ -> {});
        status.show(
                List.of(
                        segment("scanner", "mdi2b-barcode-scan", Say.both("Scanner", "扫描枪"), Condition.GOOD),
                        segment("printer", "mdi2p-printer-alert", Say.both("Out of labels", "标签用完"), Condition.LOOK),
                        segment("disk", "mdi2d-database-alert", Say.both("Disk full", "磁盘已满"), Condition.STOP),
                        segment("sync", "mdi2c-cloud-off-outline", Say.both("Offline", "离线"), Condition.OFFLINE),
                        segment("hub", "mdi2c-cloud-outline", Say.both("No hub yet", "尚无汇聚站"), Condition.CALM)),
                List.of());
        return new StationFrame(rail, new SampleFrame(texts).top(), status, new StackPane());
    }

    private static Segment segment(String id, String icon, Say word, Condition condition) {
        return new Segment(id, icon, word, Say.nothing(), condition);
    }
}
