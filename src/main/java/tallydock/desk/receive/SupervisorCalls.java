package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;

/// Calls for a supervisor where what is on the stage needs one.
final class SupervisorCalls {
    private final DeskTools tools;
    private final Allowed allowed;

    /// What follows once somebody with the right says so: a large quantity counts, goods that stopped the work may be
    /// shelved. `link` asks for a supervisor itself: it is wanted elsewhere too.
    record Allowed(Consumer<Actor> permit, Runnable link, Consumer<Actor> clear) {}

    SupervisorCalls(DeskTools tools, Allowed allowed) {
        this.tools = tools;
        this.allowed = allowed;
    }

    void follow(StageView view) {
        var headline = view.headline().kind();
        if (headline == OutcomeKind.NEEDS_SUPERVISOR && view.notice().isEmpty()) {
            tools.doors().authorise(Deed.COUNT_ABOVE_999, allowed.permit);
        }
        if (view.notice().equals(Optional.of(OutcomeKind.NEEDS_SUPERVISOR))) {
            called(headline);
        }
    }

    private void called(OutcomeKind headline) {
        if (headline == OutcomeKind.PROHIBITED) {
            tools.doors().authorise(Deed.CLEAR_QUARANTINE, allowed.clear);
        } else {
            allowed.link.run();
        }
    }
}
