package tallydock.desk.shipments.intake;

import tallydock.desk.kit.pane.Failure;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetModel;

/// How the bringing in of a file stands.
public sealed interface IntakeState {
    /// No file.
    record Idle() implements IntakeState {}

    /// The file is read for the first time, or read once more and stored.
    record Working(String file, boolean isStoring) implements IntakeState {}

    /// Somebody stopped it; nothing was kept.
    record Stopped(String file) implements IntakeState {}

    /// It could not be read, or is no table we know.
    record Failed(Failure failure) implements IntakeState {}

    /// The sheet lies on the table; `step` is COLUMNS or PROBLEMS.
    record Looking(String file, SheetModel sheet, Step step) implements IntakeState {}

    /// Its purchase order is known: nothing is stored until somebody says what it is.
    record Asking(String file, Ended.Offered offered) implements IntakeState {}

    /// It is an invoice of a purchase order that several shipments go by: nothing is stored until somebody
    /// says which.
    record Placing(String file, Opened opened, Ended.Several several) implements IntakeState {}

    /// So many rows are in the store.
    record Done(String file, Paper paper, long rows, Ended.Stored stored) implements IntakeState {}

    /// Which step it is.
    default Step step() {
        return switch (this) {
            case Looking looking -> looking.step();
            case Asking _, Placing _ -> Step.PROBLEMS;
            case Working working -> working.isStoring() ? Step.PROBLEMS : Step.FILE;
            case Done _ -> Step.DONE;
            default -> Step.FILE;
        };
    }
}
