package tallydock.desk.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tallydock.desk.rooms.Trial;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.AddUser;
import tallydock.usecase.people.staff.ChangeUser;

/// Sample people; what is asked of the office is noted and answered as told.
final class SampleOffice implements PeopleModel.Office {
    static final BadgeCode BADGE = BadgeCode.create(new Random(3));

    final List<Colleague> people = new ArrayList<>();
    final List<AddUser.Request> added = new ArrayList<>();
    final List<ChangeUser.Request> changed = new ArrayList<>();
    AddUser.Result addAnswer = new AddUser.Result.Added(new UserId(new UUID(1, 9)), Optional.of(BADGE));
    ChangeUser.Result changeAnswer = new ChangeUser.Result.Changed(Optional.empty());
    boolean broken;

    SampleOffice() {
        people.add(person(1, "Wu Min", Role.ADMINISTRATOR, true, Optional.empty()));
        people.add(person(2, "Mei Lin", Role.RECEIVER, false, Optional.empty()));
        people.add(person(3, "Ana García", Role.SUPERVISOR, true, Optional.of(Duration.ofSeconds(200))));
        var leaver = person(4, "李强", Role.PACKER, true, Optional.empty());
        var user = leaver.user();
        people.add(new Colleague(
                new User(user.id(), user.name(), user.role(), true, user.badge()), leaver.pin(), Optional.empty()));
    }

    private static Colleague person(int number, String name, Role role, boolean pin, Optional<Duration> locked) {
        var badge = Optional.of(new BadgeId(new UUID(2, number)));
        var user = new User(new UserId(new UUID(1, number)), name, role, false, badge);
        return new Colleague(user, new PinStanding(pin, locked), Optional.of(Trial.NOW.minusSeconds(3600L * number)));
    }

    @Override
    public List<Colleague> all() {
        if (broken) {
            throw new IllegalStateException("the disk is gone");
        }
        return List.copyOf(people);
    }

    @Override
    public AddUser.Result add(AddUser.Request request) {
        added.add(request);
        return addAnswer;
    }

    @Override
    public ChangeUser.Result change(ChangeUser.Request request) {
        changed.add(request);
        return changeAnswer;
    }
}
