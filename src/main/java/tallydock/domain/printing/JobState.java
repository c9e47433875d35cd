package tallydock.domain.printing;

import java.util.Optional;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Withdrawal;

/// How a print job stands.
public sealed interface JobState {
    /// It is sent as soon as the printer can be reached and has its stock in it.
    ///
    /// @param obstacle why the last try did not begin
    record Waiting(Optional<Obstacle> obstacle) implements JobState {}

    /// These leave now. After the program ended in the middle nobody knows what became of them.
    record Sending(LabelRange labels) implements JobState {}

    /// A person has to look.
    record InDoubt(LabelRange labels, Doubt why) implements JobState {}

    /// All of it was sent.
    record Done() implements JobState {}

    /// What is left of it is not printed.
    ///
    /// @param why where no person dropped it
    record Dropped(Optional<Withdrawal> why) implements JobState {}
}
