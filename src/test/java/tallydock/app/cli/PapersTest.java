package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.app.cli.Shell.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.wire.Json;

/// Invoices, statements, orders and new versions of lists on the command line.
class PapersTest {
    private Path folder = Path.of("");
    private Shell shell = new Shell(folder);
    private PaperFiles papers = new PaperFiles(folder);

    @BeforeEach
    void aFreshFolder(@TempDir Path temp) {
        folder = temp;
        shell = new Shell(temp.resolve("data"));
        papers = new PaperFiles(temp);
    }

    private String imported(String name, String reference, int second) {
        return shell.run("import", papers.list(name, reference, second), "--json")
                .json()
                .path("shipmentId")
                .asString("");
    }

    @Test
    void aFeeStatementIsKeptByOneFactWithItsOriginal() {
        var result = shell.run("import", corpus("fees/monthly-statement.xlsx"), "--as", "fees", "--json");

        assertThat(result.code()).isZero();
        assertThat(result.json().path("importId").asString()).hasSize(36);
        assertThat(shell.run("log").lines())
                .filteredOn(line -> line.path("type").asString().equals("import.fees"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.path("payload").path("lines").asInt()).isEqualTo(24);
                    assertThat(fact.path("payload")
                                    .path("source")
                                    .path("sha256")
                                    .asString())
                            .hasSize(64);
                });
    }

    @Test
    void ordersAreKeptAndNoRecipientIsInTheLog() {
        var result = shell.run("import", corpus("orders/direct-mail-damaged.csv"), "--as", "orders", "--json");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json().path("importId").asString()).hasSize(36);
        assertThat(shell.run("log").out()).contains("import.orders").doesNotContain("Avery");
    }

    @Test
    void erasedRecipientsAreGoneEverywhereAndTheSameFileDoesNotBringThemBack() throws IOException {
        var list = papers.file("orders.csv", """
                Order ID,SKU,Qty,Recipient,Country,Zip,Address
                A-1,MUG,2,Canary Person,US,01103,1 Canary Street
                A-2,MUG,1,Canary Other,US,01104,2 Canary Street
                """);
        var id = shell.run("import", list, "--as", "orders", "--json")
                .json()
                .path("importId")
                .asString();
        assertThat(shell.run("doctor").out()).contains("2 kept, 0 erased");

        assertThat(shell.run("erase", id, "--order", "A-9").code()).isEqualTo(2);
        assertThat(shell.run("erase", id).err()).contains("Erased: 2 recipients");
        var again = shell.run("import", list, "--as", "orders", "--json");

        assertThat(again.json().path("importId").asString()).isEqualTo(id);
        assertThat(shell.run("doctor", "--rebuild").code()).isZero();
        assertThat(shell.run("doctor").out()).contains("0 kept, 2 erased");
        assertThat(shell.run("log").out()).contains("parcel.recipients-erased").doesNotContain("Canary");
        assertThat(filesThatSay("Canary")).allMatch(file -> file.contains("backups"));
    }

    /// List, invoice and register in every order of arrival say the same; the register's HS code disagrees
    /// too.
    @Test
    void papersAreComparedWhicheverComesFirst() throws IOException {
        var said = new HashSet<String>();
        for (String order : List.of("LIR", "LRI", "ILR", "IRL", "RLI", "RIL")) {
            shell = new Shell(folder.resolve(order));
            papers.importInto(shell, order);
            var report = folder.resolve(order + ".json");
            assertThat(shell.run("report", "PO-77", "--format", "json", "-o", report.toString())
                            .code())
                    .isEqualTo(1);
            said.add(Json.MAPPER.readTree(report.toFile()).path("documents").toString());
        }
        assertThat(said)
                .singleElement()
                .asString()
                .contains("QUANTITY")
                .contains("HS_CODE")
                .contains("REGISTER");
    }

    /// Two sellers sent the same file: the original goes with the last of them.
    @Test
    void anOriginalThatAnotherListWasReadFromStaysUntilThatIsErasedToo() throws IOException {
        var list = papers.file("orders.csv", """
                Order ID,SKU,Qty,Recipient,Country,Zip,Address
                A-1,MUG,2,Canary Person,US,01103,1 Canary Street
                """);
        var own = shell.run("import", list, "--as", "orders", "--json");
        var other = shell.run("import", list, "--as", "orders", "--seller", "haoyu", "--json");

        shell.run("erase", own.json().path("importId").asString());
        assertThat(filesThatSay("Canary")).anyMatch(file -> file.contains("originals"));

        shell.run("erase", other.json().path("importId").asString(), "--seller", "haoyu");
        assertThat(filesThatSay("Canary")).noneMatch(file -> file.contains("originals"));
    }

    @Test
    void aFileThatIsNoPackingListIsNotTakenForOneSilently() throws IOException {
        var invoice = papers.file("i.csv", "Item,Description,Qty,Unit price,Amount\nA-1,Mug,10,2.5,25\n");
        var both = papers.file("b.csv", "SKU,品名,数量,箱数,毛重/箱,单价,总金额\nA-1,杯,20,2,8,2.5,50\n");

        var clear = shell.run("import", invoice, "--dry-run");
        assertThat(clear.code()).isEqualTo(2);
        assertThat(clear.err()).contains("an invoice").contains("amounts").contains("--as invoice");
        var close = shell.run(Locale.SIMPLIFIED_CHINESE, "import", both, "--dry-run");
        assertThat(close.code()).isEqualTo(2);
        assertThat(close.err()).contains("装箱单").contains("发票").contains("--as packing-list");
        assertThat(shell.run("import", both, "--as", "packing-list", "--dry-run")
                        .code())
                .isLessThan(2);
    }

    private List<String> filesThatSay(String word) throws IOException {
        try (var files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> says(file, word))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean says(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theStoreWithPapersFoldsToTheSameTables() {
        shell.run("import", corpus("invoices/ci-formulas.xlsx"), "--as", "invoice");
        shell.run("import", corpus("fees/german-credit.csv"), "--as", "fees");

        assertThat(shell.run("doctor", "--rebuild").code()).isZero();
    }

    @Test
    void anInvoiceThatDisagreesWithItsListIsTold() throws IOException {
        var id = imported("list.csv", "REF-1", 10);
        var invoice = shell.run("import", papers.file("invoice.csv", """
                Invoice No:,CI-1,PO:,PO-77,Currency:,USD
                SKU,HS code,Qty,Unit price,Amount,Origin
                MUG,701337,18,1.5,27,China
                """), "--as", "invoice", "--json");

        assertThat(invoice.code()).isEqualTo(1);
        assertThat(invoice.err()).contains("MUG, quantity: packing list 20, invoice 18");
        var report = folder.resolve("report.json");
        shell.run("report", id, "--format", "json", "-o", report.toString());
        assertThat(Files.readString(report, StandardCharsets.UTF_8))
                .contains("DOCUMENT_MISMATCH")
                .contains("HS_CODE")
                .contains("701337");
    }

    @Test
    void aListWithAKnownOrderAndAnotherNumberIsOfferedAndNotStored() throws IOException {
        var id = imported("list.csv", "REF-1", 10);

        var offered = shell.run("import", papers.list("again.csv", "REF-2", 12), "--json");

        assertThat(offered.code()).isEqualTo(1);
        assertThat(offered.json()
                        .path("offeredAsVersionOf")
                        .get(0)
                        .path("shipmentId")
                        .asString())
                .isEqualTo(id);
        assertThat(offered.err()).contains("--version-of").contains("C2: MUG was 10, is 12");
        assertThat(shell.run("log").out()).doesNotContain("again.csv");
    }

    @Test
    void theChoiceOfThePersonDecides() throws IOException {
        var id = imported("list.csv", "REF-1", 10);
        var again = papers.list("again.csv", "REF-2", 12);

        var version = shell.run("import", again, "--version-of", id, "--json");
        var own = shell.run("import", again, "--own-shipment", "--json");

        assertThat(version.json().path("shipmentId").asString()).isEqualTo(id);
        assertThat(version.json()
                        .path("newVersion")
                        .path("cartonsChanged")
                        .get(0)
                        .path("cartonNo")
                        .asString())
                .isEqualTo("C2");
        assertThat(own.json().path("shipmentId").asString()).isNotEqualTo(id);
    }

    @Test
    void aNewVersionChecksWhatIsCountedAnewAndLosesNothing() throws IOException {
        var id = imported("list.csv", "REF-1", 10);
        var scans = papers.file(
                "scans.jsonl", """
                {"atMs":0,"source":"wedge","raw":"C2\\r"}
                %s""".formatted("{\"atMs\":1000,\"source\":\"wedge\",\"raw\":\"MUG\\r\"}\n".repeat(10)));
        var register = papers.file("register.csv", "SKU,Product name,Weight (kg)\nMUG,Mug,0.4\nCUP,Cup,0.3\n");
        var counted = shell.run("receive", id, "--scans", scans, "--products", register, "--json");

        var version = shell.run(Locale.SIMPLIFIED_CHINESE, "import", papers.list("again.csv", "REF-1", 12), "--json");

        assertThat(counted.json().path("totals").path("receivedUnits").asInt()).isEqualTo(10);
        var change = version.json().path("newVersion");
        assertThat(change.path("countedUnits").asInt()).isEqualTo(10);
        assertThat(change.path("rechecked").get(0).path("cartonNo").asString()).isEqualTo("C2");
        assertThat(change.path("rechecked").get(0).path("after").get(0).asString())
                .isEqualTo("SHORT");
        assertThat(version.err()).contains("全部保留");
    }
}
