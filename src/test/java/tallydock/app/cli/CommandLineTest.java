package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.app.cli.Shell.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.stock.Stock;

/// The contract of the command line: what is printed where, and how each command ends.
class CommandLineTest {
    private static final String REGISTER = corpus("sku/sku-prereg-main.xlsx");
    private static final String LIST = corpus("packing/cn-mixed-merged.xlsx");
    private static final String SCANS = corpus("scans/mixed-gtin.jsonl");
    private static final String ACTIONS = corpus("scans/mixed-gtin.actions.jsonl");

    private Path folder = Path.of("");
    private Shell shell = new Shell(folder);

    @BeforeEach
    void aFreshFolder(@TempDir Path temp) {
        folder = temp;
        shell = new Shell(temp.resolve("data"));
    }

    private String imported() {
        shell.run("import", REGISTER, "--as", "products", "--json");
        return shell.run("import", LIST, "--json").json().path("shipmentId").asString();
    }

    @Test
    void itSaysItsVersion() {
        var result = shell.run("--version");

        assertThat(result).isEqualTo(new Shell.Result(0, "Tallydock 1.2.3" + System.lineSeparator(), ""));
    }

    @Test
    void wrongUsageIsToldOnStandardErrorAlone() {
        var result = shell.run("report", "S");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--format");
    }

    @Test
    void aDryRunPrintsJsonAndNothingElseAndMakesNoStore() {
        var result = shell.run("import", LIST, "--products", REGISTER, "--dry-run", "--json");

        assertThat(result.code()).isZero();
        assertThat(result.json().path("kind").asString()).isEqualTo("packingList");
        assertThat(result.json().path("totals").path("units").asInt()).isEqualTo(365);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aRefusedFileIsToldInASentenceAndWithItsCode() {
        var english = shell.run("import", corpus("packing/broken-password.xlsx"), "--json");
        var chinese = shell.run(Locale.SIMPLIFIED_CHINESE, "import", corpus("packing/broken-password.xlsx"));

        assertThat(english.code()).isEqualTo(3);
        assertThat(english.json().path("error").asString()).isEqualTo("PASSWORD_PROTECTED");
        assertThat(english.err()).contains("password");
        assertThat(chinese.code()).isEqualTo(3);
        assertThat(chinese.err()).contains("密码");
        assertThat(shell.run("log").lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsUnreadableInput() {
        assertThat(shell.run("import", "no-such-list.xlsx").code()).isEqualTo(3);
        assertThat(shell.run("receive", LIST, "--scans", "no-such-run.jsonl").code())
                .isEqualTo(3);
    }

    @Test
    void aListWithRowsThatCannotBeUsedStoresNothingUntilSomebodySaysToLeaveThemOut() {
        String list = corpus("packing/bad-quantities.xlsx");

        var held = shell.run("import", list, "--json");
        assertThat(held.code()).isEqualTo(1);
        assertThat(held.json().has("shipmentId")).isFalse();
        assertThat(held.err()).contains("--leave-out");
        assertThat(shell.run("log").lines()).hasSize(1);

        var left = shell.run("import", list, "--leave-out", "--json");
        assertThat(left.code()).isEqualTo(1);
        assertThat(left.json().has("shipmentId")).isTrue();
        assertThat(shell.run("log").lines()).hasSize(2);
    }

    @Test
    void anImportedShipmentIsCountedAndReportedByItsId() throws IOException {
        String id = imported();

        var receipt = shell.run("receive", id, "--scans", SCANS, "--actions", ACTIONS, "--json");
        assertThat(receipt.code()).isEqualTo(1);
        assertThat(receipt.json().path("totals").path("receivedUnits").asInt()).isEqualTo(348);

        var target = folder.resolve("report.json");
        assertThat(shell.run("report", id, "--format", "json", "-o", target.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(target)).isEqualTo(receipt.out());
    }

    @Test
    void aShipmentGoesByEveryNumberThatOnlyItHas() {
        imported();

        assertThat(shell.run("report", "FBA1574CR9Q9", "--format", "json", "-o", "-")
                        .json()
                        .path("kind")
                        .asString())
                .isEqualTo("receipt");
        assertThat(shell.run("report", "nobody", "--format", "json", "-o", "-").code())
                .isEqualTo(3);
    }

    @Test
    void theWorkbookForPeopleIsWritten() throws IOException {
        String id = imported();
        shell.run("receive", id, "--scans", SCANS, "--actions", ACTIONS, "--json");
        var target = folder.resolve("report.xlsx");

        var result = shell.run("report", id, "--format", "xlsx", "-o", target.toString());

        assertThat(result.code()).isEqualTo(1);
        try (var book = WorkbookFactory.create(target.toFile(), null, true)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
        }
    }

    @Test
    void aReportComesOutOnThePaperThatIsSaidElseOnThatOfTheStation() throws IOException {
        String id = imported();
        var target = folder.resolve("report.pdf");
        String place = target.toString();

        shell.run("report", id, "--format", "pdf", "-o", place);
        assertThat(widthOf(target)).isEqualTo(595);
        shell.run("report", id, "--format", "pdf", "--paper", "letter", "-o", place);
        assertThat(widthOf(target)).isEqualTo(612);

        try (var station = new FolderOpener().open(Optional.of(folder.resolve("data")), false)) {
            station.stationPaper().choose(Stock.Page.LETTER, Actor.COMMAND_LINE);
        }
        shell.run("report", id, "--format", "pdf", "-o", place);
        assertThat(widthOf(target)).isEqualTo(612);
        shell.run("report", id, "--format", "pdf", "--paper", "a4", "-o", place);
        assertThat(widthOf(target)).isEqualTo(595);
        assertThat(shell.run("report", id, "--format", "pdf", "--paper", "a5", "-o", place)
                        .code())
                .isEqualTo(2);
    }

    private static int widthOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return (int) document.getPage(0).getMediaBox().getWidth();
        }
    }

    @Test
    void eachScanIsAcknowledgedByAFactOfItsOwnThatIsInTheLog() {
        String id = imported();

        var lines = shell.run("receive", id, "--scans", SCANS, "--acks").lines();

        assertThat(lines).hasSize(363);
        assertThat(lines.getLast().path("kind").asString()).isEqualTo("receipt");
        var logged = new HashSet<String>();
        shell.run("log").lines().forEach(fact -> logged.add(fact.path("eventId").asString()));
        var acknowledged = new HashSet<String>();
        for (int i = 0; i < 362; i++) {
            assertThat(lines.get(i).path("ack").asInt()).isEqualTo(i + 1);
            acknowledged.add(lines.get(i).path("fact").asString());
        }
        assertThat(acknowledged).hasSize(362).isSubsetOf(logged);
    }

    @Test
    void aFileWithoutAFolderIsCountedInAStoreThatIsGoneAfterwards() {
        var result = shell.run("receive", LIST, "--products", REGISTER, "--scans", SCANS, "--json");

        assertThat(result.json().path("scans").asInt()).isEqualTo(362);
    }

    @Test
    void aLineThatIsNoScanIsNamedAndWhatCameBeforeStands() throws IOException {
        String id = imported();
        var run = folder.resolve("run.jsonl");
        Files.writeString(run, "{\"atMs\":1,\"source\":\"wedge\",\"raw\":\"HELLO\\r\"}\nnot json\n");

        var result = shell.run("receive", id, "--scans", run.toString(), "--json");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("line 2");
        assertThat(shell.run("report", id, "--format", "json", "-o", "-").json().path("unknown"))
                .hasSize(1);
    }

    @Test
    void theLogIsDenseChainedJsonLines() {
        imported();

        var lines = shell.run("log").lines();

        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).path("seq").asInt()).isEqualTo(i + 1);
            assertThat(lines.get(i).path("payload").isObject()).isTrue();
            if (i > 0) {
                assertThat(lines.get(i).path("prevHash"))
                        .isEqualTo(lines.get(i - 1).path("hash"));
            }
        }
        assertThat(shell.run("log", "--after", "2").lines()).hasSize(lines.size() - 2);
    }

    @Test
    void theDoctorFoldsTheLogAnewAndFindsTheTablesIdentical() {
        shell.run("receive", imported(), "--scans", SCANS, "--actions", ACTIONS, "--json");

        var health = shell.run("doctor", "--rebuild", "--json").json();

        assertThat(health.path("rebuild").path("differing")).isEmpty();
        assertThat(health.path("log").path("broken").asInt()).isZero();
        assertThat(health.path("log").path("integrity").asString()).isEqualTo("ok");
    }

    @Test
    void aStoreInUseIsRefusedInASentence() throws IOException {
        imported();

        try (var channel =
                        FileChannel.open(folder.resolve("data").resolve("tallydock.lock"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            var result = shell.run("log");
            assertThat(result.code()).isEqualTo(4);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("another folder").doesNotContain("Exception");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefusedInASentence() throws IOException {
        Files.writeString(folder.resolve("data"), "in the way");

        var result = shell.run("doctor");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).doesNotContain("Exception");
    }
}
