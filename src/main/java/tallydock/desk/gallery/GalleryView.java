package tallydock.desk.gallery;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.text.Texts;

/// The gallery as a window: the pages at the left, the chosen one beside them.
public final class GalleryView extends BorderPane {
    public GalleryView(Texts texts) {
        var pages = new ListView<GalleryPage>();
        pages.setId("gallery-pages");
        pages.setCellFactory(_ -> new PageCell());
        pages.getItems().setAll(GalleryPage.all());
        pages.getSelectionModel().selectedItemProperty().addListener((_, _, page) -> show(page, texts));
        var index = new BorderPane(pages);
        index.getStyleClass().add("gallery-index");
        index.setTop(new LanguageSwitch(texts));
        setLeft(index);
        pages.getSelectionModel().selectFirst();
    }

    private void show(GalleryPage page, Texts texts) {
        setCenter(page.build().apply(texts));
    }

    private static final class PageCell extends ListCell<GalleryPage> {
        @Override
        protected void updateItem(GalleryPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? "" : page.name());
        }
    }
}
