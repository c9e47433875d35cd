package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person chooses about a list, on the command line.
class ChosenImportTest {
    private static final String LIST = """
            PO:,PO-7,,
            Kiste,Was,Qty per carton,Note
            C1,MUG-1,10,
            C2,MUG-1,O6,=cmd()
            C3,MUG-2,many,
            """;

    private Path folder = Path.of("");
    private Shell shell = new Shell(folder);
    private String list = "";

    @BeforeEach
    void aFreshFolder(@TempDir Path temp) throws IOException {
        folder = temp;
        shell = new Shell(temp.resolve("data"));
        list = Files.writeString(temp.resolve("list.csv"), LIST).toString();
    }

    private String[] words(String... more) {
        var words = new ArrayList<>(
                List.of("import", list, "--json", "--header-row", "2", "--column", "a=carton", "--column", "B=sku"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void aDryRunReadsAsItIsTold() {
        assertThat(shell.run("import", list, "--dry-run", "--json").code()).isEqualTo(3);

        var said = shell.run(words("--dry-run", "--set", "C4=6", "--leave-out-rows", "5"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Left out: 1 row");
        assertThat(said.json().path("totals").path("units").asInt()).isEqualTo(16);
        assertThat(said.json()
                        .path("cartons")
                        .get(1)
                        .path("lines")
                        .get(0)
                        .path("sku")
                        .asString())
                .isEqualTo("MUG-1");
    }

    @Test
    void exactlyWhatWasSaidIsStoredAndTheNextListIsReadAsThisOne() throws IOException {
        var held = shell.run(words("--set", "C4=6"));
        var stored = shell.run(words("--set", "C4=6", "--leave-out"));
        var next = Files.writeString(folder.resolve("next.csv"), LIST.replace("PO-7", "PO-8"));
        var asLastTime = shell.run("import", next.toString(), "--leave-out", "--json");
        var forgotten = shell.run("import", next.toString(), "--leave-out", "--forget-mapping", "--json");

        assertThat(held.json().has("shipmentId")).isFalse();
        assertThat(stored.json().path("totals").path("units").asInt()).isEqualTo(16);
        assertThat(stored.err()).contains("Left out: 1 row");
        assertThat(asLastTime.json().path("totals").path("units").asInt()).isEqualTo(10);
        assertThat(asLastTime.err()).contains("Left out: 2 rows");
        assertThat(forgotten.code()).isEqualTo(3);
        assertThat(shell.run("log").lines())
                .filteredOn(line -> line.path("type").asString().equals("import.packing-list"))
                .first()
                .satisfies(fact -> {
                    var work = fact.path("payload").path("source").path("handwork");
                    assertThat(work.path("leftOut").asString()).isEqualTo("5");
                    assertThat(work.path("changed").get(0).path("before").asString())
                            .isEqualTo("O6");
                    assertThat(work.path("layout").path("columns").path("B").asString())
                            .isEqualTo("SKU");
                });
        assertThat(shell.run("doctor", "--rebuild").code()).isZero();
    }

    @Test
    void rowsLeftOutGoIntoAWorkbookWithTheirReasonsAndWithoutAFormula() throws IOException {
        var target = folder.resolve("left out.xlsx");
        var result = shell.run(words("--leave-out", "--left-out-to", target.toString()));

        assertThat(result.code()).isEqualTo(1);
        try (var book = WorkbookFactory.create(target.toFile())) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Was");
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(4);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("O6");
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(5).getStringCellValue()).contains("\"O6\" is no quantity", "C4：");
        }
    }

    @Test
    void encodingSeparatorAndDecimalMarkCanBeSaid() throws IOException {
        var file = folder.resolve("gb.csv");
        Files.writeString(file, "箱号|SKU|数量|毛重\n1|MUG-1|4|1,250\n", Charset.forName("GB18030"));
        var said = shell.run(
                "import",
                file.toString(),
                "--dry-run",
                "--json",
                "--encoding",
                "GB18030",
                "--separator",
                "pipe",
                "--decimal",
                "comma");

        assertThat(said.json().path("cartons").get(0).path("grossKg").asDouble())
                .isEqualTo(1.25);
    }

    @Test
    void whatCannotBeMeantIsWrongUsage() {
        assertThat(shell.run("import", list, "--column", "B=nonsense").code()).isEqualTo(2);
        assertThat(shell.run("import", list, "--set", "quantity").code()).isEqualTo(2);
        assertThat(shell.run("import", list, "--leave-out-rows", "9-1").code()).isEqualTo(2);
        assertThat(shell.run("import", list, "--as", "fees", "--column", "B=sku")
                        .code())
                .isEqualTo(2);
    }
}
