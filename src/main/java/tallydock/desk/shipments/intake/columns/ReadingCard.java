package tallydock.desk.shipments.intake.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.reading.TablePlace;

/// How the file is read: what it is, where its table stands, how it is written; and whether that is as last time.
public final class ReadingCard extends VBox {
    private static final int HEADER_ROWS = 40;

    private final Texts texts;
    private final SheetModel sheet;
    private final Moments moments;
    private final VBox lastTime = new VBox();
    private final VBox lines = new VBox();
    private final Choices<Paper> paper;
    private final Choices<String> table;
    private final Choices<Integer> header;
    private final WritingLines writing;
    private final TextField po = new TextField();

    public ReadingCard(Texts texts, SheetModel sheet, Moments moments) {
        this.texts = texts;
        this.sheet = sheet;
        this.moments = moments;
        paper = new Choices<>(texts, SheetWords::of, sheet::readAs);
        paper.box().setId("read-as");
        table = new Choices<>(texts, Say::asIs, sheet::sheet);
        table.box().setId("read-sheet");
        header = new Choices<>(texts, ReadingCard::headerWord, sheet::headerRow);
        header.box().setId("read-header");
        writing = new WritingLines(texts, sheet);
        po.setId("read-po");
        po.getStyleClass().add("list-filter");
        po.setOnAction(_ -> takePo());
        po.focusedProperty().subscribe(focused -> {
            if (!focused) {
                takePo();
            }
        });
        lines.getStyleClass().add("reading-lines");
        var inside = new VBox(lastTime, lines, writing);
        inside.getStyleClass().add("reading-inside");
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        var card = new Card(texts, Say.key("intake.how"), Say.nothing(), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        getStyleClass().add("intake-side");
        sheet.opened().subscribe(this::show);
    }

    private void takePo() {
        var number = po.getText().strip();
        if (!number.isEmpty() && !number.equals(sheet.wish().said().po().orElse(""))) {
            sheet.po(number);
        }
    }

    private static Say headerWord(int row) {
        return row == 0 ? Say.key("intake.header.none") : Say.key("intake.header.row", row);
    }

    private void show(Opened opened) {
        var shown = new ArrayList<Node>();
        paper.show(List.of(Paper.values()), opened.paper());
        shown.add(paper.line(Say.key("intake.read-as")));
        opened.rival().ifPresent(rival -> shown.add(doubt(rival)));
        opened.view().ifPresent(view -> showPlace(view.place(), shown));
        if (asksForPo(opened)) {
            shown.add(Choices.line(texts, Say.key("intake.po"), po));
        }
        lines.getChildren().setAll(shown);
        writing.show(opened);
        showLastTime(opened);
    }

    private Node doubt(Paper rival) {
        var doubt = texts.label(Say.key("intake.could-be", SheetWords.of(rival)));
        doubt.setId("could-be");
        doubt.setWrapText(true);
        return doubt;
    }

    private void showPlace(TablePlace place, List<Node> shown) {
        if (place.sheets().size() > 1) {
            table.show(place.sheets(), place.sheet().orElse(place.sheets().getFirst()));
            shown.add(table.line(Say.key("intake.sheet")));
        }
        int now = place.headerRow().orElse(0);
        header.show(IntStream.rangeClosed(0, Math.max(HEADER_ROWS, now)).boxed().toList(), now);
        shown.add(header.line(Say.key("intake.header")));
    }

    private boolean asksForPo(Opened opened) {
        var isSaid = sheet.wish().said().po().isPresent();
        return opened.paper() == Paper.PACKING_LIST
                && opened.refusal().isEmpty()
                && (isSaid || opened.contents().po().isEmpty());
    }

    private void showLastTime(Opened opened) {
        lastTime.getChildren().clear();
        lastTime.setManaged(opened.remembered().isPresent());
        opened.remembered().ifPresent(since -> {
            var said = texts.label(Say.key("intake.last-time", moments.of(since)));
            said.setWrapText(true);
            var drop = PushButton.plain(texts, Say.key("intake.last-time.drop"), sheet::forgetLast);
            drop.setId("forget-last");
            drop.setMinWidth(USE_PREF_SIZE);
            var note = new VBox(said, drop);
            note.getStyleClass().add("last-time");
            lastTime.getChildren().add(note);
        });
    }
}
