package tallydock.desk.gallery;

import java.util.List;
import javafx.scene.Node;
import tallydock.desk.kit.choice.Action;
import tallydock.desk.kit.choice.BigAction;
import tallydock.desk.kit.frame.Rail;
import tallydock.desk.kit.frame.RailEntry;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.frame.StatusBar;
import tallydock.desk.kit.frame.TopBar;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.pane.Chip;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The frame around the sample screens: a receiver at station 03.
final class SampleFrame {
    private final Texts texts;

    SampleFrame(Texts texts) {
        this.texts = texts;
    }

    StationFrame receive(Node content) {
        return new StationFrame(rail(), top(), status(devices()), content);
    }

    StationFrame offline(Node content) {
        return new StationFrame(rail(), top(), status(offlineDevices()), content);
    }

    Rail rail() {
        var rail = new Rail(
                texts,
                List.of(
                        entry("receive", "mdi2b-barcode-scan", "Receive", "收货"),
                        entry("parcels", "mdi2p-package-variant-closed", "Parcels", "小包"),
                        entry("returns", "mdi2a-archive-arrow-up", "Returns", "退件"),
                        entry("stock", "mdi2w-warehouse", "Stock", "库存")),
                List.of(entry("devices", "mdi2d-devices", "Devices", "设备")),
                _ -> {});
        rail.select("receive");
        return rail;
    }

    static RailEntry entry(String id, String icon, String english, String chinese) {
        return new RailEntry(id, icon, Say.both(english, chinese));
    }

    TopBar top() {
        var who = new Who(Say.both("ML", "梅"), Say.both("Mei Lin", "林梅"), Say.both("Receiver", "收货员"));
        return new TopBar(texts, Say.both("Receive", "收货"), who, () -> {})
                .context(
                        "IB-2026-0117",
                        List.of(Say.asIs("PO 48213"), Say.both("Ningbo Haoyu → New Jersey NJ-2", "宁波浩宇 → 新泽西 NJ-2 仓")))
                .chips(new Chip(
                        texts, "mdi2p-package-variant-closed", Say.both("Carton", "箱"), Say.both("4 of 12", "4 / 12")));
    }

    StatusBar status(List<Segment> devices) {
        var bar = new StatusBar(texts, _ -> {});
        bar.show(
                devices,
                List.of(
                        segment("station", "mdi2m-monitor", Say.both("Station 03 • Dock B", "3 号工位 • B 月台"), "")
                                .calm(),
                        segment("clock", "mdi2c-clock-outline", Say.asIs("09:56"), "")
                                .calm()));
        return bar;
    }

    private static Seg segment(String id, String icon, Say word, String detail) {
        return new Seg(id, icon, word, Say.asIs(detail));
    }

    /// A segment whose condition is still to be said.
    private record Seg(String id, String icon, Say word, Say detail) {
        Segment good() {
            return new Segment(id, icon, word, detail, Segment.Condition.GOOD);
        }

        Segment calm() {
            return new Segment(id, icon, word, detail, Segment.Condition.CALM);
        }

        Segment offline() {
            return new Segment(id, icon, word, detail, Segment.Condition.OFFLINE);
        }
    }

    List<Segment> devices() {
        return List.of(
                scanner(),
                printer(),
                segment("scale", "mdi2s-scale", Say.both("Scale", "电子秤"), "0.000 kg")
                        .good(),
                new Seg("sync", "mdi2c-cloud-check-outline", Say.both("Synced", "已同步"), Say.both("12 s ago", "12 秒前"))
                        .good(),
                new Seg("queue", "mdi2t-tray", Say.both("Nothing waiting", "无待传"), Say.nothing()).calm());
    }

    private static Segment scanner() {
        return segment("scanner", "mdi2b-barcode-scan", Say.both("Scanner", "扫描枪"), "DS8178 • 82%")
                .good();
    }

    private static Segment printer() {
        return new Seg("printer", "mdi2p-printer-outline", Say.both("Printer", "打印机"), Say.both("ready", "就绪")).good();
    }

    private List<Segment> offlineDevices() {
        return List.of(
                scanner(),
                printer(),
                segment("scale", "mdi2s-scale", Say.both("Scale", "电子秤"), "0.000 kg")
                        .good(),
                new Seg("sync", "mdi2c-cloud-off-outline", Say.both("Offline", "离线"), Say.both("14 min", "14 分钟"))
                        .offline(),
                new Seg("queue", "mdi2t-tray-full", Say.both("38 saved here", "本机已存 38 条"), Say.nothing()).offline());
    }

    Node actions() {
        return BigAction.row(
                action("undo", "mdi2u-undo-variant", Say.both("Undo last", "撤销上一次"), "F2"),
                action("quantity", "mdi2n-numeric", Say.both("Quantity ✕", "数量 ✕"), "F3"),
                action("damaged", "mdi2g-glass-fragile", Say.both("Damaged", "破损"), "F4"),
                action("photo", "mdi2c-camera-outline", Say.both("Photo", "拍照"), "F5"),
                action("close", "mdi2p-package-variant-closed-check", Say.both("Close carton", "封箱"), "F8")
                        .primary());
    }

    private BigAction action(String id, String icon, Say label, String key) {
        return new BigAction(texts, new Action(id, icon, label, key), () -> {});
    }
}
