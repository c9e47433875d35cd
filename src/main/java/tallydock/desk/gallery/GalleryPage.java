package tallydock.desk.gallery;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import tallydock.desk.kit.text.Texts;

/// One page of the gallery: its name in file names and lists, and how it is built.
public record GalleryPage(String name, Function<Texts, Node> build) {
    /// All pages: the components first, then the sample screens.
    public static List<GalleryPage> all() {
        return List.of(
                new GalleryPage("kit-01-colours", texts -> new ColourPage(texts).page()),
                new GalleryPage("kit-02-stage", texts -> new StagePage(texts).outcomes()),
                new GalleryPage("kit-03-stage-states", texts -> new StagePage(texts).states()),
                new GalleryPage("kit-04-controls", texts -> new ControlPage(texts).page()),
                new GalleryPage("kit-05-states", texts -> new StatePage(texts).page()),
                new GalleryPage("kit-06-lists", texts -> new ListPage(texts).page()),
                new GalleryPage("kit-07-frame", texts -> new FramePage(texts).page()),
                new GalleryPage("kit-08-toast", texts -> new OverlayPage(texts).toast()),
                new GalleryPage("kit-09-modal", texts -> new OverlayPage(texts).modal()),
                new GalleryPage("screen-01-receive-idle", texts -> new ReceiveScreens(texts).idle()),
                new GalleryPage("screen-02-receive-accepted", texts -> new ReceiveScreens(texts).accepted()),
                new GalleryPage("screen-03-receive-over", texts -> new ReceiveScreens(texts).over()),
                new GalleryPage("screen-04-receive-unknown", texts -> new ReceiveScreens(texts).unknown()),
                new GalleryPage("screen-05-receive-offline", texts -> new ReceiveScreens(texts).offline()),
                new GalleryPage("screen-06-carton-closed", texts -> new ClosedScreen(texts).screen()),
                new GalleryPage("screen-13-practice", texts -> new PracticeScreen(texts).screen()),
                new GalleryPage("screen-16-sign-in", texts -> new SignInScreen(texts).screen()));
    }
}
