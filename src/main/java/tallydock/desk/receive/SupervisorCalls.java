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

    /// What follows once somebody with the right says so: a large quantity counts, an unknown code is linked, goods
    /// that
    /// stopped the work may be shelved.
    record Allowed(Consumer<Actor> permit, Consumer<Actor> link, Consumer<Actor> clear) {}

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
            boolean isProhibited = headline == OutcomeKind.PROHIBITED;
            tools.doors()
                    .authorise(
                            isProhibited ? Deed.CLEAR_QUARANTINE : Deed.LINK_BARCODE,
                            isProhibited ? allowed.clear : allowed.link);
        }
    }
}
