package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;

/// What papers disagree about in reports, and invoices whose purchase order several shipments go by.
class PaperCasesTest {
    private Path folder = Path.of("");
    private Shell shell = new Shell(folder);
    private PaperFiles papers = new PaperFiles(folder);

    @BeforeEach
    void aFreshFolder(@TempDir Path temp) {
        folder = temp;
        shell = new Shell(temp.resolve("data"));
        papers = new PaperFiles(temp);
    }

    @Test
    void theReportSaysInWhichFileColumnAndRowEachPaperSaysIt() throws IOException {
        papers.importInto(shell, "LIR");
        var report = folder.resolve("report.json");
        shell.run("report", "PO-77", "--format", "json", "-o", report.toString());

        var codes = find(Json.MAPPER.readTree(report.toFile()).path("documents"), "HS_CODE")
                .path("papers");

        assertThat(codes.path("PACKING_LIST").path("file").asString()).isEqualTo("list.csv");
        assertThat(codes.path("PACKING_LIST").path("col").asString()).isEqualTo("E");
        assertThat(codes.path("PACKING_LIST").path("rows").toString()).isEqualTo("[3,4]");
        assertThat(codes.path("INVOICE").path("rows").toString()).isEqualTo("[3]");
        assertThat(codes.path("INVOICE").path("sha256").asString()).hasSize(64);
        assertThat(codes.path("REGISTER").path("file").asString()).isEqualTo("register.csv");
        assertThat(codes.path("REGISTER").path("rows").toString()).isEqualTo("[2]");
        assertThat(codes.path("REGISTER").path("original").asString()).isEqualTo("AS_IMPORTED");
    }

    private static JsonNode find(JsonNode documents, String field) {
        return documents
                .valueStream()
                .filter(node -> node.path("field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorkbookHasASheetOfDocumentsAndCountsThemAmongTheCases() throws IOException {
        papers.importInto(shell, "LIR");
        var report = folder.resolve("report.xlsx");
        assertThat(shell.run("report", "PO-77", "--format", "xlsx", "-o", report.toString())
                        .code())
                .isEqualTo(1);

        try (var book = new XSSFWorkbook(report.toString())) {
            var sheet = book.getSheet("Documents 单证");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("Quantity 数量");
            assertThat(sheet.getRow(1).getCell(7).getStringCellValue())
                    .startsWith("list.csv")
                    .contains("row 3 4");
        }
    }

    private static final String TWO = """
            PO:,PO-77,Reference:,%s,
            Carton,SKU,Qty per carton
            %s1,MUG,%d
            """;

    private String invoice(String number, int qty) throws IOException {
        return papers.file(number + ".csv", """
                Invoice No:,%s,PO:,PO-77,Currency:,USD
                SKU,Qty,Unit price,Amount
                MUG,%d,1.5,%s
                """.formatted(number, qty, qty * 1.5));
    }

    private String twoShipments() throws IOException {
        var first = shell.run("import", papers.file("one.csv", TWO.formatted("REF-1", "A", 20)), "--json")
                .json()
                .path("shipmentId")
                .asString("");
        shell.run("import", papers.file("two.csv", TWO.formatted("REF-2", "B", 30)), "--own-shipment");
        return first;
    }

    @Test
    void anInvoiceOfTwoShipmentsIsStoredOnlyOnceItIsSaidWhose() throws IOException {
        var first = twoShipments();

        var asked = shell.run("import", invoice("CI-1", 18), "--as", "invoice");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err())
                .contains("PO PO-77 is that of 2 shipments")
                .contains(first)
                .contains("--for SHIPMENT");
        assertThat(shell.run("log").out()).doesNotContain("import.invoice");

        var said = shell.run("import", invoice("CI-1", 18), "--as", "invoice", "--for", first);
        assertThat(said.err()).contains("MUG, quantity: packing list 20, invoice 18");
        assertThat(shell.run("log").out()).contains("inbound.invoice-assigned");
        assertThat(shell.run("doctor", "--rebuild").code()).isZero();
    }

    @Test
    void theNextVersionOfAnInvoiceBelongsWhereTheFirstWasSaidToBelong() throws IOException {
        var first = twoShipments();
        shell.run("import", invoice("CI-1", 18), "--as", "invoice", "--for", first);

        var next = shell.run("import", invoice("CI-1", 19), "--as", "invoice");

        assertThat(next.err()).contains("packing list 20, invoice 19").doesNotContain("--for");
        var right = shell.run("import", invoice("CI-1", 20), "--as", "invoice");
        assertThat(right.code()).isZero();
    }

    @Test
    void aListSaysNothingOfWhoseItIsByForWhichIsForInvoices() throws IOException {
        assertThat(shell.run("import", papers.file("one.csv", TWO.formatted("REF-1", "A", 20)), "--for", "PO-77")
                        .code())
                .isEqualTo(2);
    }
}
