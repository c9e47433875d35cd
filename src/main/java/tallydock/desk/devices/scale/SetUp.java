package tallydock.desk.devices.scale;

import java.util.List;
import java.util.Optional;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.TaughtFrame;

/// A scale that is being set up, and how far that is.
record SetUp(PortName port, Stage stage) {
    sealed interface Stage {}

    /// A person chooses, tries or teaches.
    record Choosing(Note note) implements Stage {}

    /// Settings and ways of speaking are tried.
    record Searching(LineSettings settings, int step, int steps) implements Stage {}

    /// Nothing was understood; `heard` is what came, the newest last.
    record NotFound(List<String> heard) implements Stage {
        NotFound {
            heard = List.copyOf(heard);
        }
    }

    /// The port cannot be opened.
    record Refused(LineState state) implements Stage {}

    /// What the scale sends is compared with what its display shows. Learned, the mark of a moving weight is awaited.
    record Teaching(Optional<TaughtFrame> learned, Note note) implements Stage {}

    /// What is told besides.
    enum Note {
        NOTHING,
        FOUND,
        TAUGHT,
        /// What was typed is no weight.
        NO_NUMBER,
        /// The number on the display is not in what comes.
        NOT_LEARNED
    }
}
