package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import tallydock.desk.kit.list.ItemList;
import tallydock.desk.kit.list.ItemRow;
import tallydock.desk.kit.list.ScanLog;
import tallydock.desk.kit.list.ScanRow;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The lists of the right column, with over, blind and ignored rows.
final class ListPage {
    private final Texts texts;

    ListPage(Texts texts) {
        this.texts = texts;
    }

    Node page() {
        var side = new SampleSide(texts);
        return new Sheet(texts)
                .row(
                        Say.both("Right column", "右栏"),
                        wide(items()),
                        wide(log()),
                        wide(side.waiting()),
                        wide(side.worksNow()),
                        wide(side.known()))
                .page();
    }

    private static Region wide(Region card) {
        card.getStyleClass().add("receive-side");
        return card;
    }

    private Card items() {
        var rows = new ArrayList<>(Sample.carton(7, 13, 0, 1).subList(0, 5));
        rows.add(new ItemRow(
                Pictogram.BOTTLE,
                Say.both("Steel bottle with a name that is far too long", "名字特别特别特别特别长的不锈钢保温杯 500 ml"),
                "BTL-STEEL-500-EXTRA-LONG-CODE-EU",
                3,
                OptionalLong.empty(),
                false));
        var list = new ItemList(texts);
        list.show(rows);
        return new Card(texts, Say.both("In this carton", "本箱商品"), Say.both("6 SKUs", "6 个 SKU"), list);
    }

    private Card log() {
        var rows = new ArrayList<>(Sample.scans());
        rows.addFirst(new ScanRow(
                Fill.IDLE,
                "mdi2r-repeat-off",
                "LUM-DESK-WHT",
                Say.key("kit.outcome.repeat.word"),
                "09:56:12",
                Optional.of(() -> {})));
        rows.add(Sample.scan(Fill.STOP, "6923450118726", "?", "09:55:30"));
        rows.add(Sample.scan(Fill.DUPLICATE, "CTN-0003", "24", "09:55:12"));
        var log = new ScanLog(texts);
        log.show(rows);
        return new Card(texts, Say.both("Last scans", "最近扫描"), Say.nothing(), log);
    }
}
