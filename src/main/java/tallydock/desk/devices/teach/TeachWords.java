package tallydock.desk.devices.teach;

import tallydock.desk.kit.text.Say;
import tallydock.domain.device.learn.Advice;
import tallydock.domain.device.learn.Doubt;
import tallydock.domain.device.learn.TestCode;

/// What the wizard says of its codes, and at the end.
final class TeachWords {
    private TeachWords() {}

    /// What a code is called.
    static Say name(TestCode code) {
        return switch (code) {
            case DIGITS -> Say.key("teach.code.digits");
            case LETTERS -> Say.key("teach.code.letters");
            case SIGNS -> Say.key("teach.code.signs");
            case SEPARATOR -> Say.key("teach.code.separator");
            case SQUARE -> Say.key("teach.code.square");
        };
    }

    /// What it checks of a keyboard scanner, or of one on a line.
    static Say checks(TestCode code, boolean isLine) {
        return switch (code) {
            case DIGITS -> isLine ? Say.key("teach.line.checks.digits") : Say.key("teach.checks.digits");
            case SIGNS -> isLine ? Say.key("teach.line.checks.signs") : Say.key("teach.checks.signs");
            case LETTERS -> Say.key("teach.checks.letters");
            case SEPARATOR -> Say.key("teach.checks.separator");
            case SQUARE -> Say.key("teach.checks.square");
        };
    }

    static Say advice(Advice advice) {
        return switch (advice) {
            case SEND_ENTER -> Say.key("teach.advice.send-enter");
            case TYPE_FASTER_OR_SEND_PREFIX -> Say.key("teach.advice.type-faster");
            case SEND_SEPARATOR -> Say.key("teach.advice.send-separator");
            case SEND_SEPARATOR_AS_KEYS -> Say.key("teach.advice.separator-as-keys");
            case SET_KEYBOARD_COUNTRY -> Say.key("teach.advice.keyboard-country");
            case CAPS_LOCK_OFF -> Say.key("teach.advice.caps-lock");
            case KEEP_LETTERS -> Say.key("teach.advice.keep-letters");
            case SEND_AIM -> Say.key("teach.advice.send-aim");
        };
    }

    static Say doubt(Doubt doubt) {
        return switch (doubt) {
            case WHICH_LAYOUT -> Say.key("teach.doubt.layout");
            case LETTERS_UNSEEN -> Say.key("teach.doubt.letters");
            case SEPARATOR_UNSEEN -> Say.key("teach.doubt.separator");
            case SEPARATOR_LIKE_A_CODE -> Say.key("teach.doubt.separator-like-code");
            case SQUARE_UNSEEN -> Say.key("teach.doubt.square");
            case FEW_SCANS -> Say.key("teach.doubt.few");
            case AIM_NOT_ALWAYS -> Say.key("teach.doubt.aim");
        };
    }
}
