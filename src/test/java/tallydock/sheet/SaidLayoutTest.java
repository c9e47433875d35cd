package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.usecase.reading.PreviewWindow;

/// What a person says about a sheet goes before what is found.
class SaidLayoutTest extends WrittenLists {
    private static ReadingChoices layout(SheetLayout layout) {
        return ReadingChoices.NONE.withLayout(layout);
    }

    @Test
    void aColumnIsWhatAPersonSaysItIs() throws IOException {
        String unknown = """
                Kiste,Was,Wieviel
                K1,MUG-1,4
                K2,MUG-2,6
                """;
        var layout = SheetLayout.UNSAID
                .withHeaderRow(1)
                .withColumn("A", ColumnUse.CARTON_NO)
                .withColumn("B", ColumnUse.SKU)
                .withColumn("C", ColumnUse.QUANTITY);
        var nothing = read(unknown, ReadingChoices.NONE);
        var said = read(unknown, layout(layout));

        assertThat(nothing.result()).isInstanceOf(ReadResult.Refused.class);
        assertThat(nothing.view().orElseThrow().place().headerRow()).isEmpty();
        assertThat(nothing.view().orElseThrow().preview().getFirst().cells())
                .containsExactly("Kiste", "Was", "Wieviel");
        assertThat(list(said).totals().units()).contains(10L);
        assertThat(column(said.view().orElseThrow(), "B").taken().reason()).isEqualTo(ColumnReason.CHOSEN);
    }

    @Test
    void aTableWithoutAHeadingIsReadFromItsFirstRow() throws IOException {
        var layout = SheetLayout.UNSAID
                .withHeaderRow(0)
                .withColumn("A", ColumnUse.CARTON_NO)
                .withColumn("B", ColumnUse.SKU)
                .withColumn("C", ColumnUse.QUANTITY);
        var list = list(read("K1,MUG-1,4\nK2,MUG-2,6\n", layout(layout)));

        assertThat(list.totals().units()).contains(10L);
        assertThat(list.source().headerRow()).isZero();
    }

    @Test
    void theChosenColumnTakesThePlaceOfTheOneThatWasFound() throws IOException {
        var view = read(LIST, layout(SheetLayout.UNSAID.withColumn("F", ColumnUse.SKU)))
                .view()
                .orElseThrow();

        assertThat(column(view, "F").taken().use()).isEqualTo(ColumnUse.SKU);
        assertThat(column(view, "B").taken().use()).isEqualTo(ColumnUse.NOT_USED);
        assertThat(column(view, "B").taken().reason()).isEqualTo(ColumnReason.ANOTHER_IS_CHOSEN);
    }

    @Test
    void encodingSeparatorAndDecimalMarkAreThoseAPersonNames() throws IOException {
        String list = "箱号;SKU;数量;毛重\nC1;MUG-1;4;1,250\n";
        var gb = Charset.forName("GB18030");
        var wrong = new TextDialect(Optional.of("windows-1252"), Optional.of(','), Optional.empty());
        var right = new TextDialect(Optional.of("GB18030"), Optional.of(';'), Optional.of(DecimalMark.COMMA));

        var found = read(list, gb, ReadingChoices.NONE, PreviewWindow.FIRST);
        var misread = read(list, gb, layout(SheetLayout.UNSAID.withDialect(wrong)), PreviewWindow.FIRST);
        var said = read(list, gb, layout(SheetLayout.UNSAID.withDialect(right)), PreviewWindow.FIRST);

        assertThat(found.view().orElseThrow().dialect().detected().encoding()).contains("GB18030");
        assertThat(list(found).cartons().getFirst().weight().grossKg().orElseThrow())
                .isEqualByComparingTo("1250");
        assertThat(misread.result()).isInstanceOf(ReadResult.Refused.class);
        assertThat(misread.view().orElseThrow().dialect().used()).isEqualTo(wrong);
        assertThat(list(said).cartons().getFirst().weight().grossKg().orElseThrow())
                .isEqualByComparingTo("1.25");
        assertThat(said.view().orElseThrow().dialect().used()).isEqualTo(right);
        assertThat(said.view().orElseThrow().dialect().detected().decimal()).contains(DecimalMark.POINT);
    }

    @Test
    void whatNobodySaysIsWhatAPersonAssumes() throws IOException {
        var assumed = new Assumed(Optional.of("USD"), Optional.of("lb"), Optional.of("in"));
        String list = "Carton,SKU,Qty,Gross weight,Length,Unit price\nC1,MUG-1,4,10,2,1.5\n";
        var carton = list(read(list, layout(SheetLayout.UNSAID.withAssumed(assumed))))
                .cartons()
                .getFirst();

        assertThat(carton.weight().grossKg().orElseThrow()).isEqualByComparingTo("4.5359237");
        assertThat(carton.size().lengthCm().orElseThrow()).isEqualByComparingTo("5.08");
        assertThat(carton.lines().getFirst().price().orElseThrow().currency()).isEqualTo("USD");
        assertThat(list(read(list, ReadingChoices.NONE))
                        .cartons()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .price())
                .isEmpty();
    }

    @Test
    void aPurchaseOrderTypedByHandIsTheLists() throws IOException {
        String list = "Carton,SKU,Qty\nC1,MUG-1,4\n";
        var said = list(read(list, ReadingChoices.NONE.withPo("PO-9")));

        assertThat(said.shipment().po()).contains("PO-9");
        assertThat(said.problems()).isEmpty();
        assertThat(list(read(list, ReadingChoices.NONE)).problems()).hasSize(1);
    }
}
