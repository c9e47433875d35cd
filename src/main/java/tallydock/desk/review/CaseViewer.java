package tallydock.desk.review;

import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.photo.EraseQuestion;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.photo.PhotoViewer;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Deed;
import tallydock.domain.photo.Photo;

/// Opens the photos of a case over the room, and what can be done with one there.
final class CaseViewer {
    private final DeskTools tools;
    private final ReviewModel model;
    private final PhotoTools photos;
    private Runnable close = () -> {};

    CaseViewer(DeskTools tools, ReviewModel model, PhotoTools photos) {
        this.tools = tools;
        this.model = model;
        this.photos = photos;
    }

    /// Asks for files to add.
    void choose(Node near) {
        model.bring(PictureIntake.ofFiles(photos.places().pictures(near, Say.key("kit.photo.choose"))));
    }

    /// Shows the one in this place.
    void open(int place) {
        Optional<PhotoViewer.Act> withdraw = model.mayChange() ? Optional.of(this::withdraw) : Optional.empty();
        Optional<PhotoViewer.Act> erase = model.mayChange() ? Optional.of(this::askToErase) : Optional.empty();
        var ways = new PhotoViewer.Ways(model.photos()::large, withdraw, erase, () -> close.run());
        close = tools.doors()
                .modal(new PhotoViewer(
                        tools.texts(),
                        photos.words().moments(),
                        model.photos().photos().get(),
                        place,
                        ways));
    }

    private void withdraw(Photo photo) {
        close.run();
        model.photos().withdraw(photo, model.person());
    }

    /// It cannot be undone, so it is asked about, and a supervisor allows it.
    private void askToErase(Photo photo) {
        close.run();
        close = tools.doors().modal(new EraseQuestion(tools.texts(), () -> erase(photo), () -> close.run()));
    }

    private void erase(Photo photo) {
        close.run();
        tools.doors().authorise(Deed.ERASE_PHOTO, by -> model.photos().erase(photo, by));
    }
}
