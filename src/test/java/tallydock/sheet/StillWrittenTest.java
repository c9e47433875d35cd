package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReadings;

/// A file that somebody writes to while it is read.
class StillWrittenTest {
    private static final String LIST = "箱号,货号,数量\nC1,MUG,12\nC2,MUG,12\n";

    @Test
    void aFileThatChangesWhileItIsReadIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), LIST);
        KnownSkus writing = _ -> {
            append(file);
            return true;
        };
        var request = new SheetReadings.Request(
                new SourceFile(file.toString()), ReadingChoices.NONE, PreviewWindow.FIRST, Optional.of(writing));

        var result = new FileReadings().packingList(request, Progress.UNWATCHED).result();

        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.CHANGED_WHILE_READ));
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "C3,MUG,12\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
