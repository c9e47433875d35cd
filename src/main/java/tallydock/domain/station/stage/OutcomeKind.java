package tallydock.domain.station.stage;

import java.util.Locale;

/// Everything the stage can say. Add a kind and its words in every language.
public enum OutcomeKind {
    /// No carton is open: scan a carton label.
    START(Fill.IDLE, SoundName.COMMAND),
    /// Scan an item.
    IDLE(Fill.IDLE, SoundName.COMMAND),
    CARTON_OPENED(Fill.IDLE, SoundName.COMMAND),
    /// The list has no such carton.
    CARTON_NOT_LISTED(Fill.WARNING, SoundName.WARN),
    /// A carton that another had closed is open again.
    CARTON_AGAIN(Fill.DUPLICATE, SoundName.DUPLICATE),
    /// A label received the whole carton.
    CARTON_RECEIVED(Fill.ACCEPTED, SoundName.ACCEPT),
    ACCEPTED(Fill.ACCEPTED, SoundName.ACCEPT),
    LINE_COMPLETE(Fill.COMPLETE, SoundName.LINE),
    CARTON_CLOSED(Fill.COMPLETE, SoundName.COMPLETE),
    INBOUND_COMPLETE(Fill.COMPLETE, SoundName.COMPLETE),
    /// A person said that this was all, though cartons are missing.
    INBOUND_FINISHED(Fill.COMPLETE, SoundName.COMPLETE),
    TAKEN_BACK(Fill.IDLE, SoundName.UNDO),
    RECOUNTED(Fill.IDLE, SoundName.UNDO),
    QUANTITY_ARMED(Fill.IDLE, SoundName.COMMAND),
    QUANTITY_TYPED(Fill.IDLE, SoundName.COMMAND),
    DAMAGE_ARMED(Fill.IDLE, SoundName.COMMAND),
    /// A look was answered, or a question left.
    ANSWERED(Fill.IDLE, SoundName.COMMAND),

    /// A second carton with the label of another is open under a name of its own.
    SECOND_BOX(Fill.DUPLICATE, SoundName.COMMAND),
    /// What must not be shelved goes into quarantine.
    QUARANTINED(Fill.IDLE, SoundName.COMMAND),

    /// The carton was weighed; where the list says a weight it is near enough.
    WEIGHED(Fill.IDLE, SoundName.STABLE),

    OVER(Fill.WARNING, SoundName.WARN),
    /// The carton weighs more or less than it may.
    WEIGHT_OFF(Fill.WARNING, SoundName.WARN),
    BIG_QUANTITY(Fill.WARNING, SoundName.WARN),
    DAMAGED(Fill.WARNING, SoundName.WARN),
    SHORT_AT_CLOSE(Fill.WARNING, SoundName.WARN),
    /// Cartons are missing: was that all?
    FINISH_INBOUND(Fill.WARNING, SoundName.WARN),
    /// Park the open carton and open this one?
    OTHER_CARTON(Fill.WARNING, SoundName.WARN),
    /// Go over to another shipment?
    OTHER_SHIPMENT(Fill.WARNING, SoundName.WARN),
    /// Scans made while stopped wait to be counted.
    COUNT_HELD(Fill.WARNING, SoundName.WARN),
    WHY_REOPEN(Fill.IDLE, SoundName.COMMAND),
    NEEDS_SUPERVISOR(Fill.IDLE, SoundName.KNOCK),
    /// The carton was closed before: reopen it?
    CLOSED_BEFORE(Fill.DUPLICATE, SoundName.DUPLICATE),
    /// Another station counts or counted the carton.
    COUNTED_TWICE(Fill.DUPLICATE, SoundName.DUPLICATE),

    UNEXPECTED_SKU(Fill.STOP, SoundName.STOP),
    UNKNOWN_BARCODE(Fill.STOP, SoundName.STOP),
    /// Goods that must not be shelved.
    PROHIBITED(Fill.STOP, SoundName.STOP),
    /// The log cannot be written.
    CANNOT_SAVE(Fill.STOP, SoundName.STOP),

    /// The rest are notices: the stage keeps what it shows.
    PHOTO_ASKED(Fill.IDLE, SoundName.COMMAND),
    /// What was typed counts, and its label is a case.
    LABEL_UNREADABLE(Fill.IDLE, SoundName.COMMAND),
    UNDERSTOOD(Fill.IDLE, SoundName.COMMAND),
    REPEAT(Fill.IDLE, SoundName.KNOCK),
    SAME_CARTON(Fill.IDLE, SoundName.KNOCK),
    CHOOSE_FIRST(Fill.IDLE, SoundName.KNOCK),
    NOT_USABLE_HERE(Fill.IDLE, SoundName.KNOCK),
    NOT_A_COMMAND(Fill.IDLE, SoundName.KNOCK),
    NOTHING_TO_UNDO(Fill.IDLE, SoundName.KNOCK),
    NOTHING_TO_CLOSE(Fill.IDLE, SoundName.KNOCK),
    /// An inbound is finished when no carton is open.
    CLOSE_FIRST(Fill.IDLE, SoundName.KNOCK),
    QUANTITY_NOT_USABLE(Fill.IDLE, SoundName.KNOCK),
    ALREADY_DAMAGED(Fill.IDLE, SoundName.KNOCK);

    private final Fill fill;
    private final SoundName sound;

    OutcomeKind(Fill fill, SoundName sound) {
        this.fill = fill;
        this.sound = sound;
    }

    public Fill fill() {
        return fill;
    }

    public SoundName sound() {
        return sound;
    }

    /// The key of its words: `over` gives `stage.over.word` and `stage.over.step`.
    public String key() {
        return "stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
