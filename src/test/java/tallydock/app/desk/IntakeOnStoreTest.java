package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.RowView;

/// Files with problems brought into a real store through the screen.
class IntakeOnStoreTest {
    private IntakeBench bench;

    @BeforeEach
    void open(@TempDir Path temp) {
        bench = new IntakeBench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void rowsThatCannotBeStoredAreLeftOutExactlyAsTheButtonSays() throws IOException {
        var window = bench.dropped(bench.faulty(80));
        window.press("intake-next");
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 77 rows, leave 3 out");

        window.press("intake-store");

        assertThat(window.words()).contains("77 rows in PO-2026-0117", "3 rows were left out.");
        window.press("open-shipment");
        assertThat(window.find("intake")).isEmpty();
        assertThat(window.table("shipments").getItems()).hasSize(1);
    }

    @Test
    void aRepairChangesItsCellAndTheRowIsStoredToo() throws IOException {
        var window = bench.dropped(bench.faulty(80));
        window.press("intake-next");

        IntakeBench.press(window, "Use 6");

        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 78 rows, leave 2 out");
        assertThat(IntakeBench.preview(window))
                .anyMatch(row -> row.row() == 34 && row.cells().contains("6"));
    }

    @Test
    void aRowIsLeftOutByHandAndTakenInAgain() throws IOException {
        var window = bench.dropped(bench.write("two.csv", "Carton,SKU,Qty,PO\n1,MUG,4,PO-7\n2,CUP,5,PO-7\n"));
        window.press("intake-next");

        window.press("row-3");
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 1 row, leave 1 out");
        assertThat(window.find("save-left-out")).isPresent();

        window.press("row-3");
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 2 rows");
    }

    @Test
    void aCellIsTypedOverWithF2AndEscDropsWhatIsTyped() throws IOException {
        var window = bench.dropped(bench.write("two.csv", "Carton,SKU,Qty,PO\n1,MUG,x,PO-7\n2,CUP,5,PO-7\n"));
        window.press("intake-next");
        window.act(() -> ((ListView<?>) window.scene().lookup("#findings"))
                .getSelectionModel()
                .select(0));

        window.act(() -> assertThat(bench.room().pressed(Command.UNDO)).isTrue());
        window.type("cell-editor", "9");
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 1 row, leave 1 out");

        window.act(() -> bench.room().pressed(Command.UNDO));
        window.type("cell-editor", "9");
        var editor = window.find("cell-editor").orElseThrow();
        window.act(() -> editor.fireEvent(new ActionEvent()));
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 2 rows");
        window.press("as-in-file");
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 1 row, leave 1 out");
    }

    /// Its SKUs stand where nobody looks for them.
    private Path odd(String name, String po) throws IOException {
        return bench.write(name, "Carton,SKU,Thing,Qty,PO\n1,a mug,MUG,4,%1$s\n2,a cup,CUP,5,%1$s\n".formatted(po));
    }

    @Test
    void aProblemOutsideTheRowsThatAreLoadedBringsItsRowAndItsCell() throws IOException {
        var text = new StringBuilder("箱号,货号,数量,HS编码\n");
        for (var row = 1; row <= 500; row++) {
            text.append("CTN-%04d,MUG,12,%s\n".formatted(row, row % 2 == 0 ? "94" : "9405.21"));
        }
        var window = bench.dropped(bench.write("long.csv", text.toString()));
        window.press("intake-next");
        @SuppressWarnings("unchecked")
        var findings = (ListView<Finding>) window.find("findings").orElseThrow();
        assertThat(IntakeBench.preview(window)).noneMatch(row -> row.row() == 501);

        window.act(() -> findings.getSelectionModel().selectLast());

        var table = window.<RowView>table("preview");
        var cell = table.getFocusModel().getFocusedCell();
        assertThat(table.getItems().get(cell.getRow()).row()).isEqualTo(501);
        assertThat(cell.getTableColumn().getId()).isEqualTo("D");
        assertThat(window.words()).contains("Rows 201 to 400 of 500");
        assertThat(findings.getSelectionModel().getSelectedIndex())
                .isEqualTo(findings.getItems().size() - 1);
    }

    @Test
    void aFolderIsRefusedWithWhatToDo() {
        assertThat(bench.dropped(bench.folder()).words())
                .contains("This is a folder. Open it and drop the list itself.");
    }

    @Test
    void aFileThatIsGoneWhenItIsReadSaysSo() {
        assertThat(bench.dropped(bench.folder().resolve("gone.csv")).words())
                .contains("gone.csv is not there any more");
    }

    @Test
    void aColumnCanBeTakenForSomethingElse() throws IOException {
        var window = bench.dropped(odd("odd.csv", "PO-7"));

        IntakeBench.choose(window, "use-B", ColumnUse.NAME);
        IntakeBench.choose(window, "use-C", ColumnUse.SKU);

        assertThat(IntakeBench.preview(window).getFirst().cells()).contains("MUG");
        window.press("intake-next");
        window.press("intake-store");
        var shipment = bench.station.shipmentBoard().rows("").getFirst().shipment();
        var plan = bench.station.shipments().plan(shipment.id()).orElseThrow();
        assertThat(plan.cartons().getFirst().lines().getFirst().sku().toString())
                .isEqualTo("MUG");
    }

    @Test
    void whatWasChosenHoldsForTheNextFileUntilItIsDropped() throws IOException {
        var window = bench.dropped(odd("odd.csv", "PO-7"));
        IntakeBench.choose(window, "use-B", ColumnUse.NAME);
        IntakeBench.choose(window, "use-C", ColumnUse.SKU);
        window.press("intake-next");
        window.press("intake-store");
        window.press("intake-close");

        bench.drop(window, odd("next.csv", "PO-8"));

        assertThat(window.words()).anyMatch(word -> word.startsWith("Columns as last time"));
        window.picture("intake-last-time");
        assertThat(window.faults()).isEmpty();
        window.press("forget-last");
        assertThat(window.words()).noneMatch(word -> word.startsWith("Columns as last time"));
    }

    @Test
    void anotherEncodingReadsTheFileAnew() throws IOException {
        var file = bench.folder().resolve("gb.csv");
        Files.write(file, "箱号,货号,数量\n1,台灯,4\n2,杯子,5\n".getBytes(Charset.forName("GB18030")));
        var window = bench.dropped(file);
        assertThat(window.words()).contains("箱号");

        IntakeBench.choose(window, "read-encoding", "UTF-8");

        assertThat(window.words()).doesNotContain("箱号");
    }

    @Test
    void withoutAHeadingItsRowCanBeChosen() throws IOException {
        var window = bench.dropped(bench.write("plain.csv", "Kiste,Was,Wieviel\nC1,MUG,4\nC2,CUP,5\n"));
        assertThat(window.words()).anyMatch(word -> word.startsWith("No table with headings was found"));
        assertThat(window.find("intake-store")).isEmpty();

        IntakeBench.choose(window, "read-header", 1);
        IntakeBench.choose(window, "use-A", ColumnUse.CARTON_NO);
        IntakeBench.choose(window, "use-B", ColumnUse.SKU);
        IntakeBench.choose(window, "use-C", ColumnUse.QUANTITY);

        window.press("intake-next");
        assertThat(IntakeBench.text(window, "intake-store")).isEqualTo("Import 2 rows");
    }

    @Test
    void aListOfAKnownPoIsAskedAboutAndStoredAsItsNewVersion() throws IOException {
        var window = bench.dropped(
                bench.write("one.csv", "Carton,SKU,Qty,PO,Reference\n1,MUG,4,PO-7,A-1\n2,CUP,5,PO-7,A-1\n"));
        window.press("intake-next");
        window.press("intake-store");
        window.press("intake-close");

        bench.drop(window, bench.write("two.csv", "Carton,SKU,Qty,PO,Reference\n1,MUG,6,PO-7,A-2\n3,CUP,5,PO-7,A-2\n"));
        window.press("intake-next");
        window.press("intake-store");

        assertThat(window.words()).contains("1 carton added", "1 carton removed", "1 carton changed");
        assertThat(window.words()).contains("MUG: 4 units, now 6");
        window.picture("intake-version");
        assertThat(window.faults()).isEmpty();
        window.press("version-of");
        assertThat(window.words()).anyMatch(word -> word.startsWith("This shipment was here already."));
        window.press("intake-close");
        assertThat(window.table("shipments").getItems()).hasSize(1);
    }

    @Test
    void aListOfAKnownPoCanBeAShipmentOfItsOwnOrNone() throws IOException {
        var window = bench.dropped(bench.write("one.csv", "Carton,SKU,Qty,PO,Reference\n1,MUG,4,PO-7,A-1\n"));
        window.press("intake-next");
        window.press("intake-store");
        window.press("intake-close");
        bench.drop(window, bench.write("two.csv", "Carton,SKU,Qty,PO,Reference\n1,MUG,6,PO-7,A-2\n"));
        window.press("intake-next");

        window.press("intake-store");
        window.press("version-stop");
        assertThat(bench.station.shipmentBoard().rows("")).hasSize(1);
        window.press("intake-store");
        window.press("own-shipment");

        assertThat(bench.station.shipmentBoard().rows("")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "invoices/ci-wrong-amounts.xlsx, Commercial invoice",
        "fees/fees-duplicate.csv, Statement of fees",
        "orders/direct-mail-damaged.csv, Order list",
        "orders/shop-export.xlsx, Order list"
    })
    void otherPapersAreKnownAndTakenIn(String file, String kind) {
        var window = bench.dropped(IntakeBench.CORPUS.resolve(file));
        assertThat(window.words()).anyMatch(word -> word.startsWith(kind + ": "));
        window.picture("intake-paper-" + kind);
        assertThat(window.faults()).isEmpty();

        window.press("intake-store");

        assertThat(window.find("intake-close")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "broken-password.xlsx, PASSWORD_PROTECTED",
        "broken-empty.xlsx, EMPTY_FILE",
        "html-named.xls, WRONG_CONTENT"
    })
    void aBrokenFileIsRefusedWithWhatToDo(String file, String code) {
        var window = bench.dropped(IntakeBench.CORPUS.resolve("packing").resolve(file));

        assertThat(window.words()).contains(file + " was not imported", "Code " + code);
        assertThat(window.faults()).isEmpty();
    }
}
