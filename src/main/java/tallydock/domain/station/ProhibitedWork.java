package tallydock.domain.station;

import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.AnswerFact.ProhibitedCleared;
import tallydock.domain.fact.AnswerFact.ProhibitedFound;
import tallydock.domain.fact.AnswerFact.ProhibitedQuarantined;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.StepVoided;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// Goods that must not be shelved: the work stops until they are in quarantine, or a supervisor says that they are not.
final class ProhibitedWork {
    private final Turn turn;

    ProhibitedWork(Turn turn) {
        this.turn = turn;
    }

    /// Means the goods that were scanned last into the open carton; all of it where there are none, or it is closed.
    void found(RawScan scan) {
        var tally = turn.open()
                .filter(open -> open.carton().isPresent() || open.lastGoods().isPresent());
        if (tally.isEmpty()) {
            turn.note(NoteReason.NOT_USABLE_HERE, scan);
            turn.notice(OutcomeKind.NOT_USABLE_HERE);
            return;
        }
        turn.forgetPassing();
        var found = turn.add(new ProhibitedFound(tally.orElseThrow().lastGoods(), scan));
        turn.add(new PhotoAsked(found, PhotoReason.PROHIBITED));
        turn.showQuestionOr(Headlines.idle(turn.told()));
    }

    /// False when the command is no answer to this stop.
    boolean take(Question.Prohibited stop, Command command, Reading.CommandRead read) {
        switch (command) {
            case QUARANTINE -> {
                turn.add(new ProhibitedQuarantined(stop.found(), read.scan()));
                turn.forScreen(Command.QUARANTINE);
                turn.showQuestionOr(Headline.of(OutcomeKind.QUARANTINED));
            }
            case CLEAR -> {
                turn.note(NoteReason.ANSWERED, read.scan());
                turn.notice(OutcomeKind.NEEDS_SUPERVISOR);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void cleared(StationInput.Cleared cleared) {
        if (turn.question().orElse(null) instanceof Question.Prohibited stop) {
            turn.add(new StepVoided(stop.found(), stop.scan()));
            turn.add(new ProhibitedCleared(stop.found(), cleared.supervisor()));
            turn.showQuestionOr(Headline.of(OutcomeKind.ANSWERED));
        } else {
            turn.notice(OutcomeKind.NOT_USABLE_HERE);
        }
    }
}
