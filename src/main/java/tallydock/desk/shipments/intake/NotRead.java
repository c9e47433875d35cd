package tallydock.desk.shipments.intake;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.SourceFile;

/// What is said of a file that could not be read at all.
final class NotRead {
    private NotRead() {}

    static Failure of(SourceFile file, UncheckedIOException broken) {
        var name = file.name();
        if (broken.getCause() instanceof NoSuchFileException) {
            return new Failure(Say.key("intake.gone", name), Say.key("intake.gone.next"), "FILE-GONE");
        }
        if (broken.getCause() instanceof AccessDeniedException) {
            return new Failure(
                    Say.key("intake.not-allowed", name), Say.key("intake.not-allowed.next"), "FILE-NOT-ALLOWED");
        }
        return new Failure(Say.key("intake.cannot-open", name), Say.key("intake.cannot-open.next"), "FILE-CANNOT-OPEN");
    }
}
