package tallydock.desk.gallery;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.ProgressNote;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.SuccessCard;
import tallydock.desk.kit.pane.Timeline;
import tallydock.desk.kit.pane.TimelineRow;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The five states of a screen besides its normal one, and the timeline.
final class StatePage {
    private final Texts texts;

    StatePage(Texts texts) {
        this.texts = texts;
    }

    Node page() {
        return new Sheet(texts)
                .full(
                        Say.both("Empty", "空"),
                        card(new EmptyState(
                                texts,
                                "mdi2p-package-variant-closed",
                                Say.both("No inbound is due. Scan a PO or carton label.", "没有到期的入库单。扫描 PO 或箱标。"),
                                Optional.of(PushButton.primary(
                                        texts, Say.both("Import a packing list", "导入装箱单"), () -> {})))))
                .full(Say.both("Loading", "加载中"), card(new LoadingLine(), progress()))
                .full(Say.both("Offline", "离线"), offline())
                .full(Say.both("Error", "出错"), error())
                .full(Say.both("Success", "完成"), success())
                .full(Say.both("Timeline", "经过"), timeline())
                .page();
    }

    private static VBox card(Node... nodes) {
        var card = new VBox(nodes);
        card.getStyleClass().add("card");
        return card;
    }

    private Node progress() {
        var note = new ProgressNote(texts, Say.both("Reading rows", "正在读取行"), () -> {});
        note.total().set(212);
        note.done().set(120);
        return note;
    }

    private Node offline() {
        return new Banner(
                texts,
                Fill.OFFLINE,
                Outcome.OFFLINE.word(),
                Say.both("Keep scanning. Every scan is saved on this station.", "继续扫描。每次扫描都已存入本机。"));
    }

    private Node error() {
        var failure = new Failure(
                Say.both("Cannot open the file. It is open in another program.", "无法打开文件。文件正被其他程序使用。"),
                Say.both("Close it there, then try again.", "在那边关闭后再试。"),
                "SHEET-LOCKED-3F2A");
        return new ErrorCard(texts, failure, PushButton.primary(texts, Say.both("Try again", "再试一次"), () -> {}));
    }

    private Node success() {
        return new SuccessCard(
                texts,
                Say.both("209 rows in SH-2026-0088", "已导入 209 行到 SH-2026-0088"),
                Say.both("3 rows were left out. Print carton labels?", "剔除 3 行。打印箱标？"),
                PushButton.primary(texts, Say.both("Print labels", "打印箱标"), () -> {}),
                PushButton.plain(texts, Say.both("Show the 3 rows", "查看 3 行"), () -> {}));
    }

    private Card timeline() {
        return new Card(
                texts,
                Say.both("Timeline", "经过"),
                Say.nothing(),
                new Timeline(
                        texts,
                        List.of(
                                new TimelineRow(
                                        "mdi2p-package-variant-closed-check",
                                        Fill.COMPLETE,
                                        Say.both("14 Nov 16:22", "11月14日 16:22"),
                                        Say.both("Packed at Ningbo, 12.10 kg, 48 units", "宁波装箱，12.10 kg，48 件"),
                                        Say.both("Zhao Wei", "赵伟")),
                                new TimelineRow(
                                        "mdi2s-scale",
                                        Fill.WARNING,
                                        Say.asIs("08:03"),
                                        Say.both("Weighed 10.86 kg, outside ± 3%", "称重 10.86 kg，超出 ± 3%"),
                                        Say.both("Mei Lin", "林梅")),
                                new TimelineRow(
                                        "mdi2b-barcode-scan",
                                        Fill.ACCEPTED,
                                        Say.asIs("08:31"),
                                        Say.both("Counted 42 of 48", "点数 42/48"),
                                        Say.both("Mei Lin", "林梅")))));
    }
}
