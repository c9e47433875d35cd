package tallydock.desk.labels;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.Pattern;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;

/// What can be put on a label.
final class ContentMenu extends MenuButton {
    private static final int LETTERS_UM = 3_600;

    /// `chosen` gets the content as it is at first.
    ContentMenu(Texts texts, Say words, Consumer<Content> chosen) {
        texts.bind(textProperty(), words);
        add(
                texts,
                Say.key("labels.content.words"),
                new Content.Words(Pattern.of(LabelField.TITLE), LETTERS_UM, Look.PLAIN, Align.LEFT, false),
                chosen);
        add(
                texts,
                Say.key("labels.content.bars"),
                new Content.Bars(Linear.CODE_128, Pattern.of(LabelField.CODE), true),
                chosen);
        add(
                texts,
                Say.key("labels.content.matrix"),
                new Content.Matrix(Square.DATA_MATRIX, Pattern.of(LabelField.CODE), Align.LEFT),
                chosen);
        add(texts, Say.key("labels.content.picture"), new Content.Picture(frame(), Align.LEFT), chosen);
        add(texts, Say.key("labels.content.room"), new Content.Room(), chosen);
    }

    /// An empty frame stands where a logo will be.
    private static Drawing frame() {
        return Drawing.of(90, 30, (x, y) -> x < 2 || y < 2 || x > 87 || y > 27);
    }

    private void add(Texts texts, Say words, Content fresh, Consumer<Content> chosen) {
        var item = new MenuItem();
        texts.bind(item.textProperty(), words);
        item.setOnAction(_ -> chosen.accept(fresh));
        getItems().add(item);
    }
}
