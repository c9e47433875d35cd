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
import tallydock.domain.document.reading.RepairKind;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.RowView;
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
