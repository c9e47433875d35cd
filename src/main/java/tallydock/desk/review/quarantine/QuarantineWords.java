package tallydock.desk.review.quarantine;

import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;

/// What each answer is called, and what it leads to.
public final class QuarantineWords {
    private QuarantineWords() {}

    /// In a few words.
    public static Say title(QuarantineAnswer answer) {
        return switch (answer) {
            case PAPERS_SHOWN -> Say.key("review.quarantine.papers");
            case NOT_PROHIBITED -> Say.key("review.quarantine.mistake");
            case RETURN -> Say.key("review.quarantine.return");
            case DESTROY -> Say.key("review.quarantine.destroy");
        };
    }

    static Say then(QuarantineAnswer answer) {
        return answer.isClearing() ? Say.key("review.quarantine.good") : Say.key("review.quarantine.stays");
    }

    static String icon(QuarantineAnswer answer) {
        return switch (answer) {
            case PAPERS_SHOWN -> "mdi2f-file-check-outline";
            case NOT_PROHIBITED -> "mdi2c-check";
            case RETURN -> "mdi2k-keyboard-return";
            case DESTROY -> "mdi2d-delete-outline";
        };
    }
}
