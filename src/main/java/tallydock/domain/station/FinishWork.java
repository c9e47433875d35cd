package tallydock.domain.station;

import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;

/// Ends an inbound: at once where all cartons are in, else after a question that says how many are not.
final class FinishWork {
    private final Turn turn;

    FinishWork(Turn turn) {
        this.turn = turn;
    }

    void finish(RawScan scan) {
        boolean isCounting = turn.open()
                .filter(tally -> tally.carton().isPresent() && !tally.closed())
                .isPresent();
        turn.forgetPassing();
        if (isCounting) {
            turn.note(NoteReason.CARTON_STILL_OPEN, scan);
            turn.notice(OutcomeKind.CLOSE_FIRST);
        } else if (Headlines.cartonsMissing(turn.told(), turn.plan()) > 0) {
            turn.note(NoteReason.ASKED_FINISH, scan);
            turn.showQuestionOr(Headlines.idle(turn.told()));
        } else {
            finishNow(scan);
        }
    }

    /// Whatever is missing.
    void finishNow(RawScan scan) {
        long missing = Headlines.cartonsMissing(turn.told(), turn.plan());
        turn.note(NoteReason.ANSWERED, scan);
        turn.finishInbound(scan);
        var kind = missing > 0 ? OutcomeKind.INBOUND_FINISHED : OutcomeKind.INBOUND_COMPLETE;
        turn.show(Headline.of(kind).withNumber(missing));
    }
}
