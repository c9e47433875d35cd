package tallydock.desk.shell;

import java.util.Locale;
import tallydock.desk.kit.frame.RailEntry;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Room;

/// The rooms as the rail shows them.
final class RoomEntries {
    private RoomEntries() {}

    static RailEntry of(Room room) {
        return switch (room) {
            case RECEIVE -> entry(room, "mdi2b-barcode-scan", Say.key("shell.room.receive"));
            case DISCREPANCIES -> entry(room, "mdi2a-alert-decagram-outline", Say.key("shell.room.cases"));
            case SHIPMENTS -> entry(room, "mdi2f-ferry", Say.key("shell.room.shipments"));
            case PRODUCTS -> entry(room, "mdi2t-tag-outline", Say.key("shell.room.products"));
            case LABELS -> entry(room, "mdi2l-label-outline", Say.key("shell.room.labels"));
            case PRACTICE -> entry(room, "mdi2s-school-outline", Say.key("shell.room.practice"));
            case DEVICES -> entry(room, "mdi2d-devices", Say.key("shell.room.devices"));
            case PEOPLE -> entry(room, "mdi2a-account-group-outline", Say.key("shell.room.people"));
            case SETTINGS -> entry(room, "mdi2c-cog-outline", Say.key("shell.room.settings"));
        };
    }

    /// Devices, people and settings stand at the foot of the rail.
    static boolean isAtFoot(Room room) {
        return room == Room.DEVICES || room == Room.PEOPLE || room == Room.SETTINGS;
    }

    static String id(Room room) {
        return room.name().toLowerCase(Locale.ROOT);
    }

    private static RailEntry entry(Room room, String icon, Say label) {
        return new RailEntry(id(room), icon, label);
    }
}
