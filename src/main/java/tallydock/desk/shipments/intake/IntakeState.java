package tallydock.desk.shipments.intake;

import tallydock.desk.kit.pane.Failure;

/// How the taking in of a file stands.
public sealed interface IntakeState {
    /// No file.
    record Idle() implements IntakeState {}

    record Reading(String file) implements IntakeState {}

    /// Somebody stopped it; nothing was kept.
    record Stopped(String file) implements IntakeState {}

    /// It could not be read, or is no table we know.
    record Failed(Failure failure) implements IntakeState {}

    /// Shall the rows that cannot be used stay out?
    record Asking(String file, Intake.HeldBack held) implements IntakeState {}

    record Done(String file, Intake.Stored stored) implements IntakeState {}
}
