package tallydock.desk.receive;

import tallydock.domain.barcode.Command;
import tallydock.domain.device.scale.ScaleWish;

/// Commands that the station notes and leaves to the screen.
record ScreenActs(WeighModel weigh, LabelModel labels) {
    void act(Command command, Seen.Counting now) {
        switch (command) {
            case WEIGH -> weigh.want(now.view());
            case ZERO -> weigh.ask(ScaleWish.ZERO);
            case PRINT -> labels.print(now);
            case SECOND_BOX -> labels.secondBox(now);
            case QUARANTINE -> labels.quarantine(now);
            default -> {}
        }
    }
}
