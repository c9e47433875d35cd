package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.choice.Choice;
import tallydock.desk.kit.choice.ChoiceRow;
import tallydock.desk.kit.choice.Hint;
import tallydock.desk.kit.choice.HintBar;
import tallydock.desk.kit.frame.ReceiveLayout;
import tallydock.desk.kit.frame.ReceiveRegions;
import tallydock.desk.kit.list.CartonStrip;
import tallydock.desk.kit.list.ItemList;
import tallydock.desk.kit.list.ItemRow;
import tallydock.desk.kit.list.MatchLines;
import tallydock.desk.kit.list.ScanLog;
import tallydock.desk.kit.list.ScanRow;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.stage.CountText;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.stage.StageItem;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The counting screens: at rest, accepted, over, unknown, offline.
final class ReceiveScreens {
    private static final String UNKNOWN = "6923450118726";

    private final Texts texts;
    private final SampleFrame frame;
    private final SampleSide side;

    ReceiveScreens(Texts texts) {
        this.texts = texts;
        this.frame = new SampleFrame(texts);
        this.side = new SampleSide(texts);
    }

    Node idle() {
        var rows = Sample.carton(6, 12, 0, -1);
        var stage = StageContent.idle(Say.both("Scan an item", "扫描商品"), Say.both("or scan the next carton", "或扫描下一箱"))
                .withCount(CountText.left(24));
        return counting(stage, rows, Say.both("24 of 48 units", "已收 24 / 48 件"));
    }

    Node accepted() {
        var rows = Sample.carton(7, 12, 0, 0);
        return counting(lamp(), rows, Say.both("25 of 48 units", "已收 25 / 48 件"));
    }

    static StageContent lamp() {
        return StageContent.of(Outcome.ACCEPTED, Outcome.ACCEPTED.word())
                .withCode(StageCode.plain("LUM-DESK-WHT"))
                .withItem(new StageItem(
                        Pictogram.LAMP, Sample.LAMP, Outcome.ACCEPTED.step(5).orElseThrow()))
                .withCount(CountText.of(7, 12));
    }

    private Node counting(StageContent stage, List<ItemRow> rows, Say units) {
        var strip = strip(rows, Say.both("4 SKUs still open", "还有 4 个 SKU 未收完"), units);
        var layout = new ReceiveLayout();
        layout.show(new ReceiveRegions(
                Optional.empty(),
                new OutcomeStage(texts, stage),
                strip,
                frame.actions(),
                List.of(items(rows), log(Sample.scans())),
                false));
        return frame.receive(layout);
    }

    private CartonStrip strip(List<ItemRow> rows, Say open, Say units) {
        var strip = new CartonStrip(texts);
        strip.say(Say.both("Carton CTN-0004", "箱 CTN-0004"), open, units);
        strip.show(Sample.segments(rows), 48);
        return strip;
    }

    private Card items(List<ItemRow> rows) {
        var list = new ItemList(texts);
        list.show(rows);
        return new Card(texts, Say.both("In this carton", "本箱商品"), Say.both("6 SKUs", "6 个 SKU"), list).styled("items");
    }

    private Card log(List<ScanRow> rows) {
        var log = new ScanLog(texts);
        log.show(rows);
        return new Card(texts, Say.both("Last scans", "最近扫描"), Say.nothing(), log);
    }

    Node over() {
        var rows = Sample.carton(7, 13, 0, 1);
        var stage = StageContent.of(Outcome.OVER, Outcome.OVER.word(1))
                .withCode(StageCode.plain("MUG-CRM-350"))
                .withStep(Outcome.OVER.step().orElseThrow())
                .withCount(CountText.of(13, 12));
        var hint = new Hint(
                "mdi2i-information-outline",
                Say.both("Scanning the next item means ", "扫描下一件即表示"),
                Say.both("keep as over", "按多件保留"),
                Say.both(". It stays out of stock until reviewed.", "，复核前不入库存。"),
                false);
        var scans = new ArrayList<>(Sample.scans());
        scans.addFirst(Sample.scan(Fill.WARNING, "MUG-CRM-350", "13/12", "09:57:03"));
        return choosing(stage, overChoices(), hint, List.of(items(rows), log(scans)));
    }

    static List<Choice> overChoices() {
        return List.of(
                choice(
                        "TD-KEEP",
                        "mdi2p-plus-box-outline",
                        Say.both("Keep as over", "按多件保留"),
                        Say.both("Opens an over case", "生成多件差异单")),
                choice(
                        "TD-UNDO",
                        "mdi2u-undo-variant",
                        Say.both("Undo scan", "撤销扫描"),
                        Say.both("Back to 12 of 12", "回到 12/12")),
                choice(
                        "TD-RECOUNT",
                        "mdi2r-restore",
                        Say.both("Recount SKU", "重数此 SKU"),
                        Say.both("Starts again at 0", "从 0 开始")));
    }

    static Choice choice(String name, String icon, Say title, Say detail) {
        var safe = "TD-KEEP".equals(name) || "TD-UNEXP".equals(name);
        return new Choice("choice-" + name, icon, title, detail, Sample.matrix(name), name, safe);
    }

    private Node choosing(StageContent stage, List<Choice> choices, Hint hint, List<Node> cards) {
        var layout = new ReceiveLayout();
        layout.show(new ReceiveRegions(
                Optional.empty(),
                new OutcomeStage(texts, stage),
                new ChoiceRow(texts, choices, _ -> {}),
                new HintBar(texts, hint),
                cards,
                true));
        return frame.receive(layout);
    }

    static StageContent unknownStage() {
        return StageContent.of(Outcome.UNKNOWN_BARCODE, Outcome.UNKNOWN_BARCODE.word())
                .withCode(StageCode.plate(UNKNOWN, Optional.of(Sample.bars(UNKNOWN))))
                .withStep(Outcome.UNKNOWN_BARCODE.step().orElseThrow());
    }

    Node unknown() {
        var choices = List.of(
                choice(
                        "TD-UNEXP",
                        "mdi2p-package-variant-closed-plus",
                        Say.both("Report item", "登记异常"),
                        Say.both("Photo, opens a case", "拍照并生成差异单")),
                choice("TD-AGAIN", "mdi2b-barcode-scan", Say.both("Misread", "误读"), Say.both("Scan it again", "再扫一次")),
                choice(
                        "TD-LINK",
                        "mdi2l-link-variant",
                        Say.both("Link to SKU", "关联 SKU"),
                        Say.both("Supervisor PIN", "需主管 PIN")));
        var hint = new Hint(
                "mdi2h-hand-back-left",
                Say.both("Counting is paused. Item scans are ", "计数已暂停。选择之前，扫描的商品"),
                Say.both("not counted", "不计数"),
                Say.both(" until you choose.", "。"),
                true);
        return choosing(unknownStage(), choices, hint, List.of(side.camera(), side.known(), closest()));
    }

    private Card closest() {
        var lines = new MatchLines(
                texts,
                List.of(
                        new MatchLines.Match(
                                Pictogram.MUG,
                                "MUG-CRM-350",
                                "6923450118719",
                                Say.both("last 2 digits differ", "末 2 位不同")),
                        new MatchLines.Match(
                                Pictogram.TOWELS,
                                "TWL-BATH-SND",
                                "6923450118122",
                                Say.both("2 digits differ", "2 位不同"))));
        return new Card(texts, Say.both("Closest registered SKUs", "最接近的已登记 SKU"), Say.nothing(), lines);
    }

    Node offline() {
        var rows = Sample.carton(12, 12, 4, 2);
        var stage = StageContent.of(Outcome.ACCEPTED, Outcome.ACCEPTED.word())
                .withCode(StageCode.plain("CBL-USBC-2M"))
                .withItem(new StageItem(
                        Pictogram.CABLE,
                        Sample.CABLE,
                        Optional.of("mdi2c-content-save-check-outline"),
                        Say.both("Saved here, sends later", "已存本机，稍后上传")))
                .withCount(CountText.of(4, 10));
        var banner = new Banner(
                texts,
                Fill.OFFLINE,
                Outcome.OFFLINE.word(),
                Say.both("Keep scanning. Every scan is saved on this station.", "继续扫描。每次扫描都已存入本机。"));
        var layout = new ReceiveLayout();
        layout.show(new ReceiveRegions(
                Optional.of(banner),
                new OutcomeStage(texts, stage),
                strip(
                        rows,
                        Say.both("3 SKUs still open", "还有 3 个 SKU 未收完"),
                        Say.both("34 of 48 units", "已收 34 / 48 件")),
                frame.actions(),
                List.of(side.waiting(), side.worksNow(), log(Sample.scans().subList(0, 3))),
                false));
        return frame.offline(layout);
    }
}
