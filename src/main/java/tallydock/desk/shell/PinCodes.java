package tallydock.desk.shell;

import tallydock.desk.signin.SignInModel;
import tallydock.domain.barcode.Command;

/// The keys of a PIN pad as codes, for whoever has a scanner in hand and no finger free.
final class PinCodes {
    private PinCodes() {}

    /// Types it as the pad would. False for what is no key of a pad.
    static boolean type(SignInModel model, Command command) {
        switch (command) {
            case ENTER -> model.enter();
            case BACKSPACE -> model.back();
            default -> command.digit().ifPresent(model::digit);
        }
        return command == Command.ENTER
                || command == Command.BACKSPACE
                || command.digit().isPresent();
    }
}
