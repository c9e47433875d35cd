package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.reading.ColumnCheck;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.RepairKind;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.document.reading.SheetView;
import tallydock.usecase.reading.PreviewWindow;

/// What a person sees of a sheet, and what their choices change.
class SheetViewTest extends WrittenLists {
    @Test
    void everyRowOfGoodsIsReadyALookOrBlocked() throws IOException {
        var view = view(ReadingChoices.NONE);

        assertThat(view.counts()).isEqualTo(new RowCounts(1, 0, 4, 0));
        assertThat(view.place().headerRow()).contains(2);
        assertThat(view.findings().subList(0, 4))
                .allMatch(finding -> finding.blocks())
                .extracting(finding -> finding.problem().code())
                .containsExactlyInAnyOrder(
                        ProblemCode.QTY_NOT_A_NUMBER,
                        ProblemCode.QTY_NOT_A_NUMBER,
                        ProblemCode.DUPLICATE_CARTON,
                        ProblemCode.SKU_MISSING);
    }

    @Test
    void aColumnSaysWhatItHoldsWhyAndHowItsCellsFare() throws IOException {
        var view = view(ReadingChoices.NONE);
        var qty = column(view, "C");

        assertThat(qty.heading()).isEqualTo("Qty per carton");
        assertThat(qty.firstValue()).isEqualTo("10");
        assertThat(qty.taken().use()).isEqualTo(ColumnUse.QUANTITY_PER_CARTON);
        assertThat(qty.taken().reason()).isEqualTo(ColumnReason.HEADING);
        assertThat(qty.available()).contains(ColumnUse.SKU, ColumnUse.NOT_USED).doesNotContain(ColumnUse.BOX_QUANTITY);
        assertThat(qty.check()).isEqualTo(new ColumnCheck(ColumnCheck.State.BLOCK, 2));
        assertThat(column(view, "D").check().state()).isEqualTo(ColumnCheck.State.PASS);
        assertThat(column(view, "F").check().state()).isEqualTo(ColumnCheck.State.IGNORED);
    }

    @Test
    void rowsWithProblemsComeFirstAndPagesJoinWithoutAGap() throws IOException {
        var whole = view(ReadingChoices.NONE).preview();
        var first = read(LIST, StandardCharsets.UTF_8, ReadingChoices.NONE, new PreviewWindow(0, 4));
        var second = read(LIST, StandardCharsets.UTF_8, ReadingChoices.NONE, new PreviewWindow(4, 4));

        assertThat(whole).extracting(RowView::row).startsWith(4, 5, 6, 7).endsWith(3);
        assertThat(whole).hasSize(6);
        assertThat(whole.getFirst().cells()).startsWith("C2", "MUG-1", "O6");
        assertThat(whole.getFirst().state()).isEqualTo(RowView.State.BLOCKED);
        assertThat(List.of(
                        first.view().orElseThrow().preview(),
                        second.view().orElseThrow().preview()))
                .isEqualTo(List.of(whole.subList(0, 4), whole.subList(4, 6)));
    }

    @Test
    void aRepairChangesWhatItSaysAndNothingElse() throws IOException {
        var before = read(LIST, ReadingChoices.NONE);
        var repair = before.view().orElseThrow().findings().stream()
                .filter(finding ->
                        finding.problem().details().getOrDefault("raw", "").equals("O6"))
                .findFirst()
                .orElseThrow()
                .repairs()
                .getFirst();
        var after = read(LIST, repair.in(ReadingChoices.NONE));

        assertThat(repair.cells()).containsExactly(new ChangedCell(4, "C", "O6", "6"));
        assertThat(after.view().orElseThrow().counts()).isEqualTo(new RowCounts(2, 0, 3, 0));
        assertThat(after.view().orElseThrow().changed()).containsExactly(new ChangedCell(4, "C", "O6", "6"));
        assertThat(list(after).cartons().getFirst())
                .isEqualTo(list(before).cartons().getFirst());
        assertThat(list(after).source().handwork().changed()).hasSize(1);
    }

    @Test
    void pricesOfAListThatNeverSaysACurrencyAreToldOnceAndGivenOneTogether() throws IOException {
        var finding = currencies(view(ReadingChoices.NONE)).getFirst();
        assertThat(currencies(view(ReadingChoices.NONE))).hasSize(1);
        assertThat(finding.problem().where().orElseThrow().col()).contains("E");

        var after = read(LIST, finding.repairs().getFirst().in(ReadingChoices.NONE));

        assertThat(currencies(after.view().orElseThrow())).isEmpty();
        assertThat(list(after).cartons().getFirst().lines().getFirst().price())
                .hasValueSatisfying(price -> assertThat(price.currency()).isEqualTo("USD"));
    }

    @Test
    void aPriceAmongOthersThatSaysNoCurrencyIsGivenTheirsAloneOrAllLikeItTogether() throws IOException {
        String mixed = """
                Carton,SKU,Qty per carton,Unit price
                C1,A-1,1,1.5 EUR
                C2,A-2,1,2.5
                C3,A-3,1,3.5
                """;
        var view = read(mixed, ReadingChoices.NONE).view().orElseThrow();
        var one = currencies(view).getFirst().repairs().getFirst();
        assertThat(currencies(view)).hasSize(2);
        assertThat(one.cells()).containsExactly(new ChangedCell(3, "D", "2.5", "2.5 EUR"));

        assertThat(currencies(read(mixed, one.in(ReadingChoices.NONE)).view().orElseThrow()))
                .singleElement()
                .satisfies(left ->
                        assertThat(left.problem().where().orElseThrow().row()).contains(4));
        var all = view.forAllLike(ProblemCode.CURRENCY_MISSING, RepairKind.SET_CURRENCY)
                .orElseThrow();
        var after = read(mixed, all.in(ReadingChoices.NONE));
        assertThat(currencies(after.view().orElseThrow())).isEmpty();
        assertThat(list(after).cartons().getLast().lines().getFirst().price()).hasValueSatisfying(price -> {
            assertThat(price.currency()).isEqualTo("EUR");
            assertThat(price.value()).isEqualByComparingTo("3.5");
        });
    }

    @Test
    void aListWhoseHeadingSaysTheCurrencyLacksNone() throws IOException {
        var view = read("Carton,SKU,Qty per carton,Unit price (USD)\nC1,A-1,1,1.5\n", ReadingChoices.NONE)
                .view()
                .orElseThrow();

        assertThat(currencies(view)).isEmpty();
    }

    @Test
    void everyRowThatStandsFirstHasItsRankAlsoBeyondThoseNamedOneByOne() throws IOException {
        var rows = new StringBuilder("Carton,SKU,Qty per carton\n");
        for (int row = 2; row <= 2_400; row++) {
            rows.append("C%d,,1%n".formatted(row));
        }
        rows.append("C9001,A-1,many\nC9002,A-1,1\n");
        var view = read(rows.toString(), StandardCharsets.UTF_8, ReadingChoices.NONE, new PreviewWindow(2_300, 200))
                .view()
                .orElseThrow();

        assertThat(view.rankOf(2_300)).hasValue(2_298);
        assertThat(view.rankOf(2_401)).hasValue(2_399);
        assertThat(view.preview().get(2_399 - 2_300).row()).isEqualTo(2_401);
        assertThat(view.forAllLike(ProblemCode.SKU_MISSING, RepairKind.LEAVE_ROW_OUT)
                        .orElseThrow()
                        .rows()
                        .size())
                .isEqualTo(2_399);
    }

    private static List<Finding> currencies(SheetView view) {
        return view.findings().stream()
                .filter(finding -> finding.problem().code() == ProblemCode.CURRENCY_MISSING)
                .toList();
    }

    @Test
    void aRangeKeepsTheCartonsThatNoOtherRowHas() throws IOException {
        var finding = view(ReadingChoices.NONE).findings().stream()
                .filter(one -> one.problem().code() == ProblemCode.DUPLICATE_CARTON)
                .findFirst()
                .orElseThrow();

        assertThat(finding.repairs().getFirst().cells()).containsExactly(new ChangedCell(6, "A", "C2-C4", "C4"));
        assertThat(finding.repairs().getLast().rows()).isEqualTo(RowSet.of(Set.of(6)));
    }

    @Test
    void aRowThatIsLeftOutHoldsItsPlaceInItsCarton() throws IOException {
        String mixed = """
                Carton,SKU,Qty per carton,G.W. (kg)
                C1,A-1,1,5
                C2,B-1,many,7
                ,B-2,3,
                """;
        var list = list(read(mixed, ReadingChoices.NONE.withLeaveOutBlocked(true)));

        assertThat(list.cartons()).hasSize(2);
        assertThat(list.cartons().getFirst().lines()).hasSize(1);
        assertThat(list.cartons().getLast().lines())
                .extracting(line -> line.sku().orElseThrow().code())
                .containsExactly("B-2");
        assertThat(list.cartons().getLast().weight().grossKg().orElseThrow()).isEqualByComparingTo("7");
        assertThat(list.source().handwork().leftOut()).isEqualTo(RowSet.of(Set.of(3)));
    }

    @Test
    void aListOfWhichNothingIsLeftIsRefused() throws IOException {
        var reading = read(LIST, ReadingChoices.NONE.withLeftOut(RowSet.parse("1-99")));

        assertThat(reading.result())
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.NO_LINES));
        assertThat(reading.view().orElseThrow().counts().leftOut()).isEqualTo(5);
    }

    @Test
    void oneRepairServesAllProblemsOfItsKind() throws IOException {
        String list = "Carton,SKU,FNSKU,Qty\nC1,A-1,x001abcdef,4\nC2,A-2,x001abcdeg,4\n";
        var view = read(list, ReadingChoices.NONE).view().orElseThrow();
        var all = view.forAllLike(ProblemCode.FNSKU_LOWERCASE, RepairKind.UPPER_CASE)
                .orElseThrow();

        assertThat(all.cells())
                .containsExactly(
                        new ChangedCell(2, "C", "x001abcdef", "X001ABCDEF"),
                        new ChangedCell(3, "C", "x001abcdeg", "X001ABCDEG"));
        assertThat(list(read(list, all.in(ReadingChoices.NONE))).problems())
                .extracting(problem -> problem.code())
                .containsOnly(ProblemCode.MISSING_PO);
    }

    @Test
    void editsThatPointNowhereChangeNothing() throws IOException {
        var edits = List.of(new CellEdit(999, "A", "x"), new CellEdit(3, "9", "x"), new CellEdit(3, "C", "10"));
        var view = view(ReadingChoices.NONE.withEdits(edits));

        assertThat(view.changed()).isEmpty();
        assertThat(view.counts()).isEqualTo(view(ReadingChoices.NONE).counts());
    }
}
