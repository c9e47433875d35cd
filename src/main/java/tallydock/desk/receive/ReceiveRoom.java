package tallydock.desk.receive;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.image.CodesCard;
import tallydock.desk.kit.image.CodesModel;
import tallydock.desk.kit.outcome.Level;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.PlainScans;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.receive.words.TopWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;

/// The room where goods are counted in: a scanning station.
public final class ReceiveRoom implements RoomScreen {
    private final ReceiveModel model;
    private final CodesModel pictures;
    private final ReceiveView view;
    private final RoomFace face;
    private final ReadOnlyObjectWrapper<Level> asks = new ReadOnlyObjectWrapper<>(Level.GO);

    public ReceiveRoom(DeskTools tools, ReceiveParts parts) {
        this.model = new ReceiveModel(tools, parts);
        this.view = new ReceiveView(tools, model, parts.sight());
        this.face = RoomFace.atStation(Room.RECEIVE, view, TopWords.nothingOpen());
        this.pictures = new CodesModel(parts.sight().photos(), new CountedPictures(tools, model));
        new CodesCard(tools, pictures);
        model.plain()
                .subscribe(now -> face.takePlainScans(
                        Optional.<PlainScans>of(model::scanPlain).filter(_ -> now)));
        PictureIntake.on(view, pictures::bring);
        model.photos().onOffered(pictures::bring);
        model.seen().subscribe(now -> {
            face.say(top(now));
            asks.set(asks(now));
            if (asks.get() != Level.GO) {
                pictures.giveWay();
            }
        });
    }

    /// What the station waits for: `STOP` holds items back until a choice, `LOOK` offers one, `GO` is nothing.
    public ReadOnlyObjectProperty<Level> asks() {
        return asks.getReadOnlyProperty();
    }

    private static Level asks(Seen now) {
        if (!(now instanceof Seen.Counting counting) || !counting.isAsked()) {
            return Level.GO;
        }
        return counting.view().asking().stopped() ? Level.STOP : Level.LOOK;
    }

    private static RoomTop top(Seen now) {
        return now instanceof Seen.Counting counting
                ? TopWords.of(counting.shipment(), counting.view())
                : TopWords.nothingOpen();
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        switch (target) {
            case RoomTarget.AsItWas _ -> model.look();
            case RoomTarget.OfShipment asked -> model.open(asked.shipment(), asked.carton());
        }
    }

    @Override
    public void leave() {
        pictures.leave();
        view.leave();
        model.typing().stop();
        model.links().drop();
        model.photos().leave();
        model.weigh().leave();
    }

    @Override
    public void scanned(RawScan scan) {
        if (!pictures.heard(scan)) {
            model.scan(scan);
        }
    }

    @Override
    public boolean pressed(Command command) {
        return pictures.pressed(command) || pictures.isOpen() || model.press(command);
    }
}
