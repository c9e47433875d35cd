package tallydock.desk.devices;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.photo.ChosenPictures;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;

/// The room of devices. A scan made here is shown as it came, and nothing else happens.
public final class DevicesRoom implements RoomScreen {
    private final DeskTools tools;
    private final DevicesModel model;
    private final RoomFace face;

    /// What the room needs: where devices are looked up and changed, how they stand, the clock of the site.
    public record Needs(DeviceOffice office, ScannerStates states, Moments moments) {}

    public DevicesRoom(DeskTools tools, Needs needs) {
        this.tools = tools;
        model = new DevicesModel(tools, needs.office(), needs.states());
        var scanners = new ScannersView(tools.texts(), model);
        var pictures = new PicturesModel(tools, needs.office(), model::put);
        scanners.with(new HidCard(tools.texts(), model));
        scanners.with(new PicturesCard(tools.texts(), pictures, new ChosenPictures(tools.texts())));
        var bench = new BenchView(tools.texts(), needs.moments(), model.bench(), model::clearBench);
        HBox.setHgrow(scanners, Priority.ALWAYS);
        HBox.setHgrow(bench, Priority.ALWAYS);
        var node = new HBox(scanners, bench);
        node.getStyleClass().add("devices-room");
        PictureIntake.on(node, pictures::bring);
        face = RoomFace.atDesk(Room.DEVICES, node, RoomTop.titled(Say.key("devices.title")));
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        model.look();
    }

    @Override
    public void leave() {}

    @Override
    public void scanned(RawScan scan) {
        tools.sounds().play(Sound.COMMAND);
        model.put(BenchScan.of(scan));
    }

    @Override
    public boolean pressed(Command command) {
        return false;
    }
}
