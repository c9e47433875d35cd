package tallydock.desk.people;

import java.util.List;
import java.util.Optional;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;

/// What the room says of people and PINs.
final class PeopleWords {
    private static final int FEWEST = 4;
    private static final int FEWEST_TRUSTED = 6;
    private static final int MOST = 8;

    private PeopleWords() {}

    /// The roles side by side, one of them chosen.
    static ToggleChoice<Role> roles(Texts texts, Role now) {
        var all = List.of(Role.RECEIVER, Role.PACKER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.VIEWER);
        return new ToggleChoice<>(texts, all, RoleWords::of, now).named("role-");
    }

    /// How many digits a role's PIN needs.
    static Say pinFor(Role role) {
        return Say.key("people.pin-digits", fewest(role), MOST);
    }

    static int mostDigits() {
        return MOST;
    }

    private static int fewest(Role role) {
        return role.isTrusted() ? FEWEST_TRUSTED : FEWEST;
    }

    static Say refused(Pin.Weakness why, Role role) {
        return switch (why) {
            case NOT_DIGITS, TOO_SHORT, TOO_LONG -> pinFor(role);
            case ALL_SAME -> Say.key("people.pin-same");
            case STRAIGHT_RUN -> Say.key("people.pin-run");
        };
    }

    static Say nameNotUsable() {
        return Say.key("people.name-needed", User.LONGEST_NAME);
    }

    static Say nameTaken(User by) {
        return Say.key("people.name-taken", by.name());
    }

    /// Whether they can get in.
    static StatePill state(Texts texts, Colleague person) {
        if (person.user().isDisabled()) {
            return new StatePill(texts, Fill.OFFLINE, "mdi2a-account-off-outline", Say.key("people.off"));
        }
        if (person.pin().lockedFor().isPresent()) {
            return new StatePill(texts, Fill.WARNING, "mdi2l-lock-clock", Say.key("people.locked"));
        }
        return new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", Say.key("people.works"));
    }

    /// By what they get in.
    static Say means(Colleague person) {
        boolean badge = person.user().badge().isPresent();
        if (person.pin().isSet()) {
            return badge ? Say.key("people.badge-and-pin") : Say.key("people.pin-only");
        }
        return badge ? Say.key("people.badge-only") : Say.key("people.neither");
    }

    /// Minutes of a lock, rounded up.
    static Optional<Say> lock(Colleague person) {
        return person.pin()
                .lockedFor()
                .map(left -> Say.key("people.locked-for", Math.max(1, (left.toSeconds() + 59) / 60)));
    }
}
