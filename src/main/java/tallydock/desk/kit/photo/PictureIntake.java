package tallydock.desk.kit.photo;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import tallydock.domain.picture.PictureSource;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;

/// Pictures that are pasted or dropped on a part of a screen.
public final class PictureIntake {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<List<NewPicture>> bring;

    private PictureIntake(Consumer<List<NewPicture>> bring) {
        this.bring = bring;
    }

    /// Takes what is dropped on the node, and what is pasted anywhere in its window while it is in it, unless a field
    /// of text has the focus.
    public static void on(Node node, Consumer<List<NewPicture>> bring) {
        var intake = new PictureIntake(bring);
        node.setOnDragOver(intake::over);
        node.setOnDragEntered(dragged ->
                node.pseudoClassStateChanged(DROPPING, dragged.getDragboard().hasFiles()));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(intake::dropped);
        EventHandler<KeyEvent> keys = intake::pressed;
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /// Files as a person chose them.
    public static List<NewPicture> ofFiles(List<String> places) {
        return places.stream()
                .<NewPicture>map(place -> new NewPicture.OfFile(new SourceFile(place), PictureSource.FILE))
                .toList();
    }

    private void over(DragEvent dragged) {
        if (dragged.getDragboard().hasFiles()) {
            dragged.acceptTransferModes(TransferMode.COPY);
            dragged.consume();
        }
    }

    private void dropped(DragEvent dragged) {
        if (dragged.getDragboard().hasFiles()) {
            bring.accept(ofFiles(paths(dragged.getDragboard())));
            dragged.setDropCompleted(true);
            dragged.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (PASTE.match(key) && !(key.getTarget() instanceof TextInputControl)) {
            var pasted = pasted(Clipboard.getSystemClipboard());
            if (!pasted.isEmpty()) {
                key.consume();
                bring.accept(pasted);
            }
        }
    }

    private static List<NewPicture> pasted(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            return ofFiles(paths(clipboard));
        }
        return Optional.ofNullable(clipboard.hasImage() ? clipboard.getImage() : null).stream()
                .<NewPicture>map(PictureIntake::pasted)
                .toList();
    }

    private static NewPicture pasted(Image image) {
        return new NewPicture.Pasted(new PastedPicture(image));
    }

    private static List<String> paths(Clipboard clipboard) {
        return clipboard.getFiles().stream().map(File::getPath).toList();
    }
}
