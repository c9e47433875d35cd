package tallydock.usecase.photo;

import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PhotoFact.PhotoAttached;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.StorageFault;
import tallydock.usecase.photo.Pictures.Prepared;
import tallydock.usecase.photo.Pictures.Reading;

/// Keeps a picture as a photo of what it shows: the bytes first, then the fact, so that a fact never names a picture
/// that was not on the disk.
public final class KeepPhoto {
    private final PhotoPorts ports;
    private final PhotoSettings settings;

    public KeepPhoto(PhotoPorts ports) {
        this.ports = ports;
        this.settings = new PhotoSettings(ports);
    }

    /// Reads, keeps and records it; takes its time.
    public KeepResult run(NewPicture picture, ShipmentId shipment, Subject subject, Actor by) {
        return switch (ports.pictures().read(picture)) {
            case Reading.Refused(var why) -> new KeepResult.Refused(why);
            case Reading.Ready(var prepared) -> {
                var stored = new StoredPicture(
                        Sha256.of(prepared.bytes().toArray()),
                        prepared.original(),
                        prepared.size(),
                        prepared.bytes().length(),
                        new StoredPicture.Origin(picture.source(), picture.name(), prepared.taken()));
                yield keep(
                        prepared,
                        new Draft(
                                ports.facts().ids().event(),
                                by,
                                ports.facts().clock().instant(),
                                FactPlace.in(new StreamId(StreamKind.SHIPMENT, shipment.toString())),
                                new PhotoAttached(subject, stored)),
                        isThere(shipment, subject, stored.stored()));
            }
        };
    }

    private boolean isThere(ShipmentId shipment, Subject subject, Sha256 stored) {
        return ports.photos().of(shipment).photos().stream()
                .anyMatch(photo -> photo.subject().equals(subject)
                        && photo.picture().stored().equals(stored));
    }

    private KeepResult keep(Prepared prepared, Draft draft, boolean isThere) {
        var room = settings.room();
        if (isThere) {
            return new KeepResult.Refused(PictureRefusal.KEPT_ALREADY);
        }
        if (!room.takes(prepared.bytes().length())) {
            return new KeepResult.Refused(PictureRefusal.NO_ROOM_FOR_PHOTOS);
        }
        if (ports.attachments().read(Sha256.of(prepared.bytes().toArray())) instanceof Attachments.Kept.Erased) {
            return new KeepResult.Refused(PictureRefusal.WAS_ERASED);
        }
        try {
            ports.attachments().keep(prepared.bytes());
        } catch (StorageFault fault) {
            if (fault.reason() == StorageFault.Reason.DISK_FULL) {
                return new KeepResult.Refused(PictureRefusal.DISK_FULL);
            }
            throw fault;
        }
        ports.facts().log().append(List.of(draft));
        return new KeepResult.Kept(
                draft.id(), new PhotoRoom(room.used() + prepared.bytes().length(), room.most()));
    }
}
