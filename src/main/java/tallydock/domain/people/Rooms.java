package tallydock.domain.people;

import static tallydock.domain.people.Room.DEVICES;
import static tallydock.domain.people.Room.DISCREPANCIES;
import static tallydock.domain.people.Room.LABELS;
import static tallydock.domain.people.Room.PEOPLE;
import static tallydock.domain.people.Room.PRACTICE;
import static tallydock.domain.people.Room.PRODUCTS;
import static tallydock.domain.people.Room.RECEIVE;
import static tallydock.domain.people.Room.SETTINGS;
import static tallydock.domain.people.Room.SHIPMENTS;

import java.util.List;

/// Which rooms a role may enter, in the order of the rail. A room a role lacks is not shown.
public record Rooms(Room landing, List<Room> rail, boolean isReadOnly) {
    public Rooms {
        rail = List.copyOf(rail);
    }

    /// The table of roles and rooms.
    public static Rooms of(Role role) {
        return switch (role) {
            case RECEIVER -> new Rooms(RECEIVE, List.of(RECEIVE, PRACTICE, DEVICES), false);
            case PACKER -> new Rooms(SHIPMENTS, List.of(SHIPMENTS, PRODUCTS, PRACTICE, DEVICES), false);
            case SUPERVISOR ->
                new Rooms(
                        DISCREPANCIES,
                        List.of(DISCREPANCIES, SHIPMENTS, RECEIVE, PRODUCTS, LABELS, PRACTICE, DEVICES),
                        false);
            case ADMINISTRATOR ->
                new Rooms(
                        DEVICES,
                        List.of(
                                DISCREPANCIES,
                                SHIPMENTS,
                                RECEIVE,
                                PRODUCTS,
                                LABELS,
                                PRACTICE,
                                DEVICES,
                                PEOPLE,
                                SETTINGS),
                        false);
            case VIEWER -> new Rooms(SHIPMENTS, List.of(SHIPMENTS, DISCREPANCIES, PRODUCTS, PRACTICE, DEVICES), true);
        };
    }

    public boolean mayEnter(Room room) {
        return rail.contains(room);
    }

    /// The room that is wanted where it is open, else Receive, else the first that is open.
    public static Room among(List<Room> open, Room wanted) {
        return open.contains(wanted) || open.isEmpty() ? wanted : open.contains(RECEIVE) ? RECEIVE : open.getFirst();
    }
}
