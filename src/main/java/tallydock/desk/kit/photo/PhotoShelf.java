package tallydock.desk.kit.photo;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.photo.ShownPhoto.State;
import tallydock.desk.kit.text.Say;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.photo.Photo;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.photo.Attachments.Kept;
import tallydock.usecase.photo.ChangePhoto;
import tallydock.usecase.photo.KeepPhoto;
import tallydock.usecase.photo.KeepResult;
import tallydock.usecase.photo.NewPicture;

/// Some photos of one shipment, as a screen shows them, and what can be done with them. All work is done on the
/// worker of photos, in its order; for the FX thread.
public final class PhotoShelf {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoShelf.class);
    /// Design px at twice the pixels, so that a thumbnail is sharp on every screen.
    private static final int SMALL = 640;

    private static final int REMEMBERED = 60;

    private final PhotoTools tools;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<List<ShownPhoto>> photos = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Say> note = new ReadOnlyObjectWrapper<>(Say.nothing());
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper working = new ReadOnlyIntegerWrapper();
    private final Map<Sha256, Image> thumbnails = new LinkedHashMap<>();
    private Optional<Wanted> wanted = Optional.empty();

    /// What of a shipment's photos is shown, and how many of them are owed.
    public record Wanted(
            ShipmentId shipment, Function<PhotoBook, List<Photo>> which, Function<PhotoBook, Integer> due) {}

    private record Read(List<ShownPhoto> photos, Map<Sha256, Image> thumbnails, int due) {}

    /// `failed` is told what should not have happened.
    public PhotoShelf(PhotoTools tools, Consumer<RuntimeException> failed) {
        this.tools = tools;
        this.failed = failed;
    }

    /// Oldest first.
    public ReadOnlyObjectProperty<List<ShownPhoto>> photos() {
        return photos.getReadOnlyProperty();
    }

    /// Why the last picture was not kept, or that the room for photos is nearly full; else nothing.
    public ReadOnlyObjectProperty<Say> note() {
        return note.getReadOnlyProperty();
    }

    /// How many photos were asked for and are not there.
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    /// How many pictures are being read and kept.
    public ReadOnlyIntegerProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Shows these from now on; what was said of others is forgotten.
    public void show(Wanted now) {
        wanted = Optional.of(now);
        note.set(Say.nothing());
        photos.set(List.of());
        due.set(0);
        refresh();
    }

    public void hide() {
        wanted = Optional.empty();
        note.set(Say.nothing());
        photos.set(List.of());
        due.set(0);
    }

    /// Reads them anew.
    public void refresh() {
        wanted.ifPresent(now -> {
            var known = Map.copyOf(thumbnails);
            tools.background().run(() -> read(now, known), read -> shown(now, read), failed);
        });
    }

    private void shown(Wanted asked, Read read) {
        thumbnails.putAll(read.thumbnails);
        while (thumbnails.size() > REMEMBERED) {
            thumbnails.remove(thumbnails.keySet().iterator().next());
        }
        if (wanted.filter(asked::equals).isPresent()) {
            due.set(read.due);
            photos.set(read.photos);
        }
    }

    /// Keeps pictures as photos of the subject, one after the other.
    public void keep(List<NewPicture> pictures, Subject subject, Actor by) {
        wanted.ifPresent(now -> {
            note.set(Say.nothing());
            var use = new KeepPhoto(tools.ports());
            for (var picture : pictures) {
                working.set(working.get() + 1);
                tools.background().run(() -> use.run(picture, now.shipment, subject, by), this::kept, failure -> {
                    working.set(working.get() - 1);
                    failed.accept(failure);
                });
            }
        });
    }

    private void kept(KeepResult result) {
        working.set(working.get() - 1);
        switch (result) {
            case KeepResult.Refused(var why) -> note.set(PhotoWords.refused(why));
            case KeepResult.Kept kept -> {
                if (kept.room().isNearlyFull()) {
                    note.set(Say.key("kit.photo.nearly-full", PhotoWords.room(kept.room())));
                }
                refresh();
            }
        }
    }

    /// The photo was a mistake.
    public void withdraw(Photo photo, Actor by) {
        change((acts, shipment) -> acts.withdraw(shipment, photo.id(), by));
    }

    /// What can be seen on the picture is to be gone for good.
    public void erase(Photo photo, Actor by) {
        thumbnails.remove(photo.picture().stored());
        change((acts, shipment) -> acts.erase(shipment, photo.picture().stored(), by));
    }

    private void change(BiConsumer<ChangePhoto, ShipmentId> act) {
        var acts = new ChangePhoto(tools.ports());
        wanted.map(Wanted::shipment)
                .ifPresent(shipment -> tools.background()
                        .run(
                                () -> {
                                    act.accept(acts, shipment);
                                    return acts;
                                },
                                _ -> refresh(),
                                failed));
    }

    /// The picture in full, once it is read.
    public void large(Photo photo, Consumer<Image> done) {
        tools.background()
                .run(
                        () -> picture(
                                tools.ports().attachments().read(photo.picture().stored()), 0),
                        image -> image.ifPresent(done),
                        failed);
    }

    private Read read(Wanted now, Map<Sha256, Image> known) {
        var book = tools.ports().photos().of(now.shipment);
        var people = tools.words().people().get();
        var made = new HashMap<Sha256, Image>();
        var list = now.which.apply(book).stream()
                .map(photo -> {
                    var kept = tools.ports().attachments().read(photo.picture().stored());
                    var small = small(photo, kept, known);
                    small.ifPresent(image -> made.put(photo.picture().stored(), image));
                    var who = photo.header().actor();
                    return new ShownPhoto(
                            photo,
                            state(photo, kept, small.isPresent()),
                            small,
                            people.apply(who).orElse(who.id()));
                })
                .toList();
        return new Read(list, made, now.due.apply(book));
    }

    private static State state(Photo photo, Kept kept, boolean isDrawn) {
        if (photo.erased()) {
            return State.ERASED;
        }
        return switch (kept) {
            case Kept.Here _ -> isDrawn ? State.HERE : State.DAMAGED;
            case Kept.Missing _ -> State.MISSING;
            case Kept.Damaged _ -> State.DAMAGED;
            case Kept.Erased _ -> State.ERASED;
        };
    }

    private static Optional<Image> small(Photo photo, Kept kept, Map<Sha256, Image> known) {
        if (photo.erased() || !(kept instanceof Kept.Here)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(photo.picture().stored())).or(() -> picture(kept, SMALL));
    }

    /// `width` 0 is as wide as it is.
    private static Optional<Image> picture(Kept kept, double width) {
        return kept instanceof Kept.Here(Bytes bytes) ? picture(bytes, width) : Optional.empty();
    }

    private static Optional<Image> picture(Bytes bytes, double width) {
        var image = new Image(new ByteArrayInputStream(bytes.toArray()), width, 0, true, true);
        if (image.isError()) {
            LOG.warn("a kept picture cannot be drawn", image.getException());
        }
        return image.isError() ? Optional.empty() : Optional.of(image);
    }
}
