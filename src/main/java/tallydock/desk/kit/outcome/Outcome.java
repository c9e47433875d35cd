package tallydock.desk.kit.outcome;

import java.util.Locale;
import java.util.Optional;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;

/// Everything that can follow a scan at the Receive station: fill, level, sound and words in one table, so
/// that the four signals can never disagree. Words lie in the kit bundle as `kit.outcome.NAME.word` and
/// `.step`.
public enum Outcome {
    ACCEPTED(Fill.ACCEPTED, Level.GO, Sound.ACCEPT),
    LINE_COMPLETE(Fill.COMPLETE, Level.GO, Sound.LINE),
    CARTON_CLOSED(Fill.COMPLETE, Level.GO, Sound.COMPLETE),
    INBOUND_DONE(Fill.COMPLETE, Level.GO, Sound.COMPLETE),
    OVER(Fill.WARNING, Level.LOOK, Sound.WARN),
    SHORT_AT_CLOSE(Fill.WARNING, Level.LOOK, Sound.WARN),
    DAMAGED(Fill.WARNING, Level.LOOK, Sound.WARN),
    WEIGHT_LIGHT(Fill.WARNING, Level.LOOK, Sound.WARN),
    WEIGHT_HEAVY(Fill.WARNING, Level.LOOK, Sound.WARN),
    NO_PO(Fill.WARNING, Level.LOOK, Sound.WARN),
    NO_LABEL(Fill.WARNING, Level.LOOK, Sound.WARN),
    UNEXPECTED_SKU(Fill.STOP, Level.STOP, Sound.STOP),
    UNKNOWN_BARCODE(Fill.STOP, Level.STOP, Sound.STOP),
    SKU_NOT_REGISTERED(Fill.STOP, Level.STOP, Sound.STOP),
    PROHIBITED(Fill.STOP, Level.STOP, Sound.STOP),
    BATTERY_PAPERS(Fill.STOP, Level.STOP, Sound.STOP),
    TEMPERATURE_ZONE(Fill.STOP, Level.STOP, Sound.STOP),
    COUNTED_TWICE(Fill.DUPLICATE, Level.LOOK, Sound.DUPLICATE),
    CARTON_CLOSED_BEFORE(Fill.DUPLICATE, Level.LOOK, Sound.DUPLICATE),
    OTHER_CARTON_OPEN(Fill.WARNING, Level.LOOK, Sound.WARN),
    PARKED(Fill.IDLE, Level.GO, Sound.COMMAND),
    OTHER_CARTONS_ITEM(Fill.STOP, Level.STOP, Sound.STOP),
    MISREAD(Fill.IDLE, Level.LOOK, Sound.KNOCK),
    CHOOSE_FIRST(Fill.STOP, Level.STOP, Sound.KNOCK),
    UNDONE(Fill.IDLE, Level.GO, Sound.UNDO),
    REPEAT(Fill.IDLE, Level.LOOK, Sound.KNOCK),
    NOTHING_TO_UNDO(Fill.IDLE, Level.LOOK, Sound.KNOCK),
    NO_COMMAND(Fill.IDLE, Level.LOOK, Sound.KNOCK),
    NO_RIGHT(Fill.WARNING, Level.LOOK, Sound.KNOCK),
    PIN_WRONG(Fill.WARNING, Level.LOOK, Sound.KNOCK),
    OUT_OF_LABELS(Fill.WARNING, Level.LOOK, Sound.WARN),
    SCANNER_BATTERY(Fill.WARNING, Level.LOOK, Sound.WARN),
    OFFLINE(Fill.OFFLINE, Level.STATE, Sound.OFFLINE),
    BACK_ONLINE(Fill.OFFLINE, Level.STATE, Sound.ONLINE),
    CANNOT_SAVE(Fill.STOP, Level.STOP, Sound.STOP);

    private final Fill fill;
    private final Level level;
    private final Sound sound;

    Outcome(Fill fill, Level level, Sound sound) {
        this.fill = fill;
        this.level = level;
        this.sound = sound;
    }

    public Fill fill() {
        return fill;
    }

    public Level level() {
        return level;
    }

    public Sound sound() {
        return sound;
    }

    /// The icon: the fill's own shape, or a truer one where the stage only rests.
    public String icon() {
        return switch (this) {
            case MISREAD, NO_COMMAND -> "mdi2b-barcode-off";
            case UNDONE, NOTHING_TO_UNDO -> "mdi2u-undo-variant";
            case REPEAT -> "mdi2r-repeat-off";
            case PARKED -> "mdi2p-parking";
            case BACK_ONLINE -> "mdi2c-cloud-check-outline";
            default -> fill.icon();
        };
    }

    /// One to three words.
    public Say word(Object... args) {
        return Say.key(key("word"), args);
    }

    /// The next step in one sentence; empty where the word says it all.
    public Optional<Say> step(Object... args) {
        return switch (this) {
            case LINE_COMPLETE, NOTHING_TO_UNDO -> Optional.empty();
            default -> Optional.of(Say.key(key("step"), args));
        };
    }

    private String key(String part) {
        return "kit.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }
}
