package tallydock.domain.barcode;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The one table of command codes: the body of the payload, the key that does the same, and where it means something.
/// The payload of a code is printed and laminated, so a body is never changed; a new command gets a new one.
public enum Command {
    UNDO("UNDO", CommandKey.F2, CommandPlace.COUNTING),
    QUANTITY("QTY", CommandKey.F3, CommandPlace.COUNTING),
    QTY_2("X2", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_3("X3", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_5("X5", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_6("X6", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_10("X10", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_12("X12", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_20("X20", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_24("X24", CommandKey.NONE, CommandPlace.COUNTING),
    QTY_50("X50", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGED("DMG", CommandKey.F4, CommandPlace.COUNTING),
    DAMAGE_CRUSHED("DMG1", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGE_WET("DMG2", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGE_TORN("DMG3", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGE_BROKEN("DMG4", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGE_LEAKING("DMG5", CommandKey.NONE, CommandPlace.COUNTING),
    DAMAGE_EXPIRED("DMG6", CommandKey.NONE, CommandPlace.COUNTING),
    PHOTO("PHOTO", CommandKey.F5, CommandPlace.COUNTING),
    CLOSE("CLOSE", CommandKey.F8, CommandPlace.COUNTING),

    DIGIT_0("D0", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_1("D1", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_2("D2", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_3("D3", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_4("D4", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_5("D5", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_6("D6", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_7("D7", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_8("D8", CommandKey.NONE, CommandPlace.QUANTITY),
    DIGIT_9("D9", CommandKey.NONE, CommandPlace.QUANTITY),
    ENTER("ENT", CommandKey.NONE, CommandPlace.QUANTITY),
    BACKSPACE("BKSP", CommandKey.NONE, CommandPlace.QUANTITY),

    ACK("ACK", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    KEEP("KEEP", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    RECOUNT("RECOUNT", CommandKey.CHOICE_3, CommandPlace.CHOICE),
    UNEXP("UNEXP", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    ELSEWHERE("ELSE", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    AGAIN("AGAIN", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    LINK("LINK", CommandKey.CHOICE_3, CommandPlace.CHOICE),
    REPORT("REPORT", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    MISREAD("MISREAD", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    YES("YES", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    NO("NO", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    BACK("BACK", CommandKey.ESC, CommandPlace.CHOICE),
    WHY_1("WHY1", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    WHY_2("WHY2", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    WHY_3("WHY3", CommandKey.CHOICE_3, CommandPlace.CHOICE),
    WHY_4("WHY4", CommandKey.CHOICE_4, CommandPlace.CHOICE),
    UNSELLABLE("UNSELL", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    REPACK("REPACK", CommandKey.CHOICE_2, CommandPlace.CHOICE),
    COSMETIC("COSMET", CommandKey.CHOICE_3, CommandPlace.CHOICE),
    SECOND_BOX("BOX2", CommandKey.CHOICE_3, CommandPlace.CHOICE),
    QUARANTINE("QUAR", CommandKey.CHOICE_1, CommandPlace.CHOICE),
    CLEAR("CLEAR", CommandKey.CHOICE_2, CommandPlace.CHOICE),

    LANG("LANG", CommandKey.CTRL_L, CommandPlace.EVERYWHERE),
    SOUND("SOUND", CommandKey.CTRL_M, CommandPlace.EVERYWHERE),
    LOCK("LOCK", CommandKey.CTRL_SHIFT_L, CommandPlace.EVERYWHERE),
    HELP("HELP", CommandKey.F1, CommandPlace.EVERYWHERE),

    PRINT("PRINT", CommandKey.F6, CommandPlace.PACKING),
    WEIGH("WEIGH", CommandKey.F10, CommandPlace.PACKING),
    ZERO("ZERO", CommandKey.F11, CommandPlace.PACKING),
    NO_LABEL("NOLB", CommandKey.NONE, CommandPlace.DOCK),
    SEAL("SEAL", CommandKey.NONE, CommandPlace.DOCK),
    HAZARD("HAZ", CommandKey.NONE, CommandPlace.DOCK),
    PICK("PICK", CommandKey.NONE, CommandPlace.DOCK),
    SUPERVISOR("SUP", CommandKey.NONE, CommandPlace.SHIFT),
    PAUSE("PAUSE", CommandKey.NONE, CommandPlace.SHIFT),
    DONE("DONE", CommandKey.NONE, CommandPlace.SHIFT),
    HANDOVER("HANDOV", CommandKey.NONE, CommandPlace.SHIFT);

    private final String body;
    private final CommandKey key;
    private final CommandPlace place;

    Command(String body, CommandKey key, CommandPlace place) {
        this.body = body;
        this.key = key;
        this.place = place;
    }

    /// What the barcode holds.
    public String payload() {
        return CommandCodes.payload(body);
    }

    public CommandKey key() {
        return key;
    }

    public CommandPlace place() {
        return place;
    }

    /// The digit that a digit code types.
    public OptionalInt digit() {
        boolean isDigit = body.length() == 2 && body.charAt(0) == 'D' && Character.isDigit(body.charAt(1));
        return isDigit ? OptionalInt.of(body.charAt(1) - '0') : OptionalInt.empty();
    }

    /// The quantity that a multiplier card arms.
    public OptionalLong card() {
        boolean isCard = body.matches("X\\d+");
        return isCard ? OptionalLong.of(Long.parseLong(body.substring(1))) : OptionalLong.empty();
    }

    /// Whether it marks goods as damaged, of whatever kind.
    public boolean marksDamage() {
        return body.startsWith("DMG");
    }

    /// Exact match only: a damaged command is none.
    public static Optional<Command> parse(String code) {
        return CommandCodes.parse(code);
    }

    /// Whether a code has the shape of a command, right or damaged; no SKU or barcode may have it.
    public static boolean looksLikeOne(String code) {
        return CommandCodes.hasShape(code);
    }
}
