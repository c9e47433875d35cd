package tallydock.sheet;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.SheetView;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReading;
import tallydock.usecase.reading.SheetReadings;

/// Packing lists written out in a test and read with choices.
abstract class WrittenLists {
    static final String LIST = """
            PO:,PO-1
            Carton,SKU,Qty per carton,G.W. (kg),Unit price,Note
            C1,MUG-1,10,5,1.5,fragile
            C2,MUG-1,O6,5,1.5,
            C3,MUG-2,ten,5,1.5,
            C2-C4,MUG-2,4,5,1.5,
            C9,,3,5,1.5,
            Total,,17,,,
            """;

    private Path file = Path.of("");

    @TempDir
    Path folder = Path.of("");

    SheetReading<PackingListDoc> read(String content, ReadingChoices choices) throws IOException {
        return read(content, StandardCharsets.UTF_8, choices, PreviewWindow.FIRST);
    }

    SheetReading<PackingListDoc> read(String content, Charset charset, ReadingChoices choices, PreviewWindow window)
            throws IOException {
        file = Files.writeString(folder.resolve("list.csv"), content, charset);
        var request = new SheetReadings.Request(new SourceFile(file.toString()), choices, window, Optional.empty());
        return new FileReadings().packingList(request, Progress.UNWATCHED);
    }

    SheetView view(ReadingChoices choices) throws IOException {
        return read(LIST, choices).view().orElseThrow();
    }

    static PackingListDoc list(SheetReading<PackingListDoc> reading) {
        return reading.result() instanceof ReadResult.Read<PackingListDoc>(var list)
                ? list
                : fail(reading.result().toString());
    }

    static ColumnView column(SheetView view, String col) {
        return view.columns().stream()
                .filter(column -> column.col().equals(col))
                .findFirst()
                .orElseThrow();
    }
}
