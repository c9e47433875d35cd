package tallydock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ImportFact.PackingListImported;
import tallydock.domain.product.SellerId;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.Stopped;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.version.VersionChoice;

/// An import that somebody stops, wherever it is: in the cells, in their understanding, in staging or right
/// before its fact.
class StoppedImportTest {
    private static final String LIST = """
            PO:,PO-1,,
            Carton,SKU,Qty per carton
            C1,MUG-1,10
            C2,MUG-1,12
            C3,MUG-2,4
            """;

    /// Wanted for so many looks and no longer.
    private static final class ShortPatience implements Progress {
        private final int most;
        private int looks;

        ShortPatience(int most) {
            this.most = most;
        }

        @Override
        public void rows(long read, long total) {}

        @Override
        public boolean cancelled() {
            looks++;
            return looks > most;
        }
    }

    @Test
    void itLeavesTheStoreAsBefore(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), LIST);
        var sheet = new SheetReadings.Request(
                new SourceFile(file.toString()), ReadingChoices.NONE, PreviewWindow.FIRST, Optional.empty());
        var request = new OpenSheet.Request(sheet, SellerId.OWN, true);
        var originals = folder.resolve("data").resolve("originals");
        try (var station = new FolderOpener().open(Optional.of(folder.resolve("data")), false)) {
            int looks = 0;
            while (isStopped(station, request, new ShortPatience(looks))) {
                assertThat(station.shipments().named("PO-1")).isEmpty();
                assertThat(isImported(station)).isFalse();
                assertThat(filesIn(originals)).isZero();
                looks++;
            }
            assertThat(looks).as("stages it can be stopped in").isGreaterThan(6);
            assertThat(isImported(station)).isTrue();
            assertThat(station.examine(true).comparison().orElseThrow().isSame())
                    .isTrue();
        }
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static boolean isImported(OpenStation station) {
        var imported = new AtomicBoolean();
        station.history()
                .after(
                        0,
                        recorded -> recorded.fact()
                                .filter(PackingListImported.class::isInstance)
                                .ifPresent(_ -> imported.set(true)));
        return imported.get();
    }

    private static boolean isStopped(OpenStation station, OpenSheet.Request request, Progress patience) {
        try {
            station.importSheet().packingList(request, Actor.COMMAND_LINE, new VersionChoice.Unasked(), patience);
            return false;
        } catch (Stopped _) {
            return true;
        }
    }
}
