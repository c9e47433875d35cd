package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.reading.SheetView;
import tallydock.usecase.ListPlan;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReading;
import tallydock.usecase.reading.SheetReadings;

/// What holds for every sheet of the corpus, whatever a person chooses.
class ReadingChoicesTest {
    private static final long SEED = 20_261_122L;
    private static final SheetReadings READINGS = new FileReadings();

    static Stream<String> packingLists() {
        return CorpusFiles.in("packing");
    }

    static Stream<String> productSheets() {
        return CorpusFiles.in("sku");
    }

    @ParameterizedTest
    @MethodSource("packingLists")
    void withoutChoicesAListIsReadAsEver(String file) {
        var plain = new FileSheets().packingList(source(file), Optional.empty(), Progress.UNWATCHED);

        assertThat(read(file, ReadingChoices.NONE).result()).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("packingLists")
    void theViewsOwnMappingGivesTheSameDocument(String file) {
        var found = read(file, ReadingChoices.NONE);
        found.view().ifPresent(view -> {
            var again = read(file, ReadingChoices.NONE.withLayout(layout(view)));

            assertThat(body(again)).isEqualTo(body(found));
            assertThat(again.view().map(SheetView::counts))
                    .isEqualTo(found.view().map(SheetView::counts));
        });
    }

    @ParameterizedTest
    @MethodSource("productSheets")
    void theViewsOwnMappingGivesTheSameProducts(String file) {
        var found = products(file, ReadingChoices.NONE);
        var again = products(
                file, ReadingChoices.NONE.withLayout(layout(found.view().orElseThrow())));

        assertThat(products(again)).isEqualTo(products(found));
        assertThat(products(found)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packingLists")
    void whatIsLeftAfterLeavingOutCanAllBeStored(String file) {
        var all = read(file, ReadingChoices.NONE);
        var rest = read(file, ReadingChoices.NONE.withLeaveOutBlocked(true));

        if (rest.result() instanceof ReadResult.Read<PackingListDoc>(var list)) {
            var before = all.view().orElseThrow().counts();
            var after = rest.view().orElseThrow().counts();
            assertThat(ListPlan.of(list).unusable()).isZero();
            assertThat(after.blocked()).isZero();
            assertThat(after.leftOut()).isEqualTo(before.blocked());
            assertThat(after.importable()).isEqualTo(before.importable());
            assertThat(list.source().handwork().leftOut().size()).isEqualTo(before.blocked());
        }
    }

    @ParameterizedTest
    @MethodSource("packingLists")
    void noChoiceBreaksTheReader(String file) {
        if (file.contains("50000")) {
            return;
        }
        var random = new Random(SEED ^ file.hashCode());
        for (int round = 0; round < 12; round++) {
            var choices = choices(random, read(file, ReadingChoices.NONE));

            assertThat(read(file, choices))
                    .as("seed %d, round %d, %s", SEED, round, choices)
                    .isNotNull();
        }
    }

    private static ReadingChoices choices(Random random, SheetReading<PackingListDoc> found) {
        Map<String, ColumnUse> columns = new HashMap<>();
        found.view()
                .ifPresent(view -> view.columns().forEach(column -> {
                    if (random.nextInt(3) == 0) {
                        var uses = column.available();
                        columns.put(column.col(), uses.get(random.nextInt(uses.size())));
                    }
                }));
        columns.put("ZZZ", ColumnUse.SKU);
        var layout = new SheetLayout(
                Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(20)),
                columns,
                SheetLayout.UNSAID.dialect(),
                SheetLayout.UNSAID.assumed());
        int row = 1 + random.nextInt(30);
        return ReadingChoices.NONE
                .withLayout(layout)
                .withEdits(List.of(new CellEdit(row, "C", "1,5"), new CellEdit(9_999_999, "B", "x")))
                .withLeftOut(RowSet.of(List.of(row + 1, row + 2)))
                .withLeaveOutBlocked(random.nextBoolean());
    }

    private static SheetLayout layout(SheetView view) {
        var layout = SheetLayout.UNSAID;
        for (var column : view.columns()) {
            layout = layout.withColumn(column.col(), column.taken().use());
        }
        return layout.withDialect(view.dialect().used());
    }

    /// The document without the evidence that there were choices.
    private static Object body(SheetReading<PackingListDoc> reading) {
        return switch (reading.result()) {
            case ReadResult.Read<PackingListDoc>(var list) ->
                List.of(
                        list.shipment(),
                        list.cartons(),
                        list.declared(),
                        list.totals(),
                        list.problems(),
                        list.source().fields(),
                        list.source().headerRow());
            case ReadResult.Refused<PackingListDoc> refused -> refused;
        };
    }

    private static List<?> products(SheetReading<ProductSheetDoc> reading) {
        return reading.result() instanceof ReadResult.Read<ProductSheetDoc>(var sheet)
                ? List.of(sheet.products(), sheet.problems())
                : List.of();
    }

    private static SheetReading<PackingListDoc> read(String file, ReadingChoices choices) {
        var request = new SheetReadings.Request(source(file), choices, PreviewWindow.FIRST, Optional.empty());
        return READINGS.packingList(request, Progress.UNWATCHED);
    }

    private static SheetReading<ProductSheetDoc> products(String file, ReadingChoices choices) {
        var request = new SheetReadings.Request(source(file), choices, PreviewWindow.FIRST, Optional.empty());
        return READINGS.products(request, Progress.UNWATCHED);
    }

    private static SourceFile source(String file) {
        return new SourceFile(CorpusFiles.path(file).toString());
    }
}
