package tallydock.desk.people;

import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.UserId;

/// What stands beside the list of people.
sealed interface Side {
    /// Nobody is looked at.
    record Nobody() implements Side {}

    /// Somebody is being added.
    record Adding() implements Side {}

    record One(Colleague person) implements Side {}

    /// Somebody is called or does something else.
    record Editing(Colleague person) implements Side {}

    /// Somebody gets another PIN.
    record NewPin(Colleague person) implements Side {}

    /// A badge that was just made; it cannot be shown again.
    record Badge(String name, BadgeCode code) implements Side {}

    /// Whom it is about, when it is about one person.
    default Optional<UserId> about() {
        return switch (this) {
            case One one -> Optional.of(one.person().user().id());
            case Editing edit -> Optional.of(edit.person().user().id());
            case NewPin pin -> Optional.of(pin.person().user().id());
            case Nobody _, Adding _, Badge _ -> Optional.empty();
        };
    }
}
