package tallydock.desk.receive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tallydock.desk.kit.photo.FolderEye;
import tallydock.desk.kit.photo.PhotoShelf;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.photo.Photo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.photo.NewPicture;

/// Photos of what is on the stage. They are asked for when goods are in question and never waited for: a scan goes on
/// whatever becomes of a picture. While nothing is in question nothing is read, so that counting costs nothing more.
final class PhotoModel {
    private static final Set<OutcomeKind> MOMENTS = EnumSet.of(
            OutcomeKind.UNKNOWN_BARCODE,
            OutcomeKind.UNEXPECTED_SKU,
            OutcomeKind.DAMAGED,
            OutcomeKind.PROHIBITED,
            OutcomeKind.QUARANTINED,
            OutcomeKind.SECOND_BOX,
            OutcomeKind.WEIGHT_OFF,
            OutcomeKind.CARTON_CLOSED,
            OutcomeKind.INBOUND_COMPLETE);

    private static final Set<OutcomeKind> ASKED = EnumSet.of(OutcomeKind.PHOTO_ASKED, OutcomeKind.LABEL_UNREADABLE);

    private final DeskTools tools;
    private final PhotoTools photos;
    private final PhotoShelf shelf;
    private final FolderEye eye;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Optional<Now> now = Optional.empty();
    private Runnable brought = () -> {};
    private Consumer<List<NewPicture>> offered = this::bring;

    /// What a photo would show, in which shipment.
    private record Now(ShipmentId shipment, Subject subject) {}

    PhotoModel(DeskTools tools, PhotoTools photos) {
        this.tools = tools;
        this.photos = photos;
        this.shelf = new PhotoShelf(photos, failure -> tools.doors().failed(Say.key("kit.photo.failed"), failure));
        this.eye = new FolderEye(photos);
    }

    PhotoTools tools() {
        return photos;
    }

    PhotoShelf shelf() {
        return shelf;
    }

    FolderEye eye() {
        return eye;
    }

    /// Whether photos have a place on the screen now.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Who may take a photo away again.
    Actor person() {
        return new Actor(tools.doors().person().id().toString());
    }

    /// Called when photos got a place because somebody brought one.
    void onBrought(Runnable act) {
        brought = act;
    }

    /// Called with pictures that a person chose, in the place of keeping them.
    void onOffered(Consumer<List<NewPicture>> act) {
        offered = act;
    }

    /// A person chose pictures.
    void offer(List<NewPicture> pictures) {
        offered.accept(pictures);
    }

    /// Whether there is something that a photo could show.
    boolean hasSubject() {
        return now.isPresent();
    }

    /// Something else is on the stage.
    void follow(Seen seen) {
        var counting = seen instanceof Seen.Counting counted ? Optional.of(counted) : Optional.<Seen.Counting>empty();
        var next = counting.flatMap(counted -> counted.view()
                .background()
                .subject()
                .map(subject -> new Now(counted.shipment().id(), subject)));
        boolean isMoment = counting.filter(counted -> isMoment(counted.view())).isPresent() && next.isPresent();
        boolean stays = shown.get() && next.equals(now);
        now = next;
        if (isMoment && !stays) {
            show();
        } else if (isMoment) {
            shelf.refresh();
            eye.open();
        } else if (!stays) {
            hide();
        }
    }

    private static boolean isMoment(StageView view) {
        var kind = view.headline().kind();
        boolean isReported = kind == OutcomeKind.ANSWERED
                && view.background()
                        .subject()
                        .filter(subject -> subject.about() instanceof About.Code)
                        .isPresent();
        return MOMENTS.contains(kind)
                || isReported
                || view.notice().filter(ASKED::contains).isPresent();
    }

    private void show() {
        now.ifPresent(it -> {
            var subject = it.subject;
            Set<EventId> scans = subject.scan().stream().collect(Collectors.toUnmodifiableSet());
            shelf.show(new PhotoShelf.Wanted(
                    it.shipment,
                    book -> book.of(subject.carton(), subject.about(), scans),
                    book -> book.due(subject.carton(), subject.about(), scans).size()));
            eye.open();
            shown.set(true);
        });
    }

    private void hide() {
        if (shown.get()) {
            shelf.hide();
            eye.close();
            shown.set(false);
        }
    }

    /// Keeps pictures as photos of what is on the stage; with no carton open there is nothing they could show.
    void bring(List<NewPicture> pictures) {
        now.ifPresent(it -> {
            if (!shown.get()) {
                show();
                brought.run();
            }
            shelf.keep(pictures, it.subject, person());
        });
    }

    /// A command was scanned or pressed: the one for photos takes what the folder offers.
    void asked(Command command) {
        if (command == Command.PHOTO && !eye.offered().get().isEmpty()) {
            bring(eye.take());
        }
    }

    void withdraw(Photo photo) {
        shelf.withdraw(photo, person());
    }

    /// Nobody looks any more.
    void leave() {
        eye.close();
    }
}
