package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.domain.people.User;

/// The shell's doors, which note what they were asked.
record Hall(Bench bench) implements Doors {
    @Override
    public User person() {
        return new User(bench.clerk, "Mei Lin", Role.RECEIVER, false, Optional.empty());
    }

    @Override
    public void go(Room to, RoomTarget target) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public void authorise(Deed deed, Consumer<Actor> allowed) {
        bench.asked.add(deed);
        Optional.of(Bench.SUPERVISOR).filter(_ -> bench.supervisorComes).ifPresent(allowed);
    }

    @Override
    public Runnable modal(Node content) {
        bench.modals.add(content);
        return () -> bench.modals.remove(content);
    }

    @Override
    public void toast(Toast toast) {
        throw new IllegalStateException("a station has no toast");
    }

    @Override
    public void failed(Say sentence, RuntimeException cause) {
        bench.failures.add(cause);
    }
}
