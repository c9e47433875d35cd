package tallydock.desk.kit.report;

import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.text.Say;

/// Asks a person for a file of recorded scans, or of the picture of codes. `near` is in the window that asks;
/// the answer is the place as the system writes it, empty when the person thought better of it.
public interface RecordingPlaces {
    /// A recording to play.
    Optional<String> recordingToRead(Node near, Say title);

    /// A recording to write, with a name offered.
    Optional<String> recordingToWrite(Node near, Say title, String offered);

    /// A picture to write, with a name offered.
    Optional<String> pictureToWrite(Node near, Say title, String offered);

    /// A page for a printer to write, as PDF, with a name offered.
    Optional<String> pageToWrite(Node near, Say title, String offered);
}
