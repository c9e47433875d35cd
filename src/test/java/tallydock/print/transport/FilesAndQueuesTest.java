package tallydock.print.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.usecase.printing.Delivery;

class FilesAndQueuesTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final Bytes CONTENT = Bytes.of(new byte[] {'^', 'X', 0, (byte) 0xFF, 0x1D});

    private final List<String> written = new ArrayList<>();

    @Test
    void eachPieceIsAFileOfItsOwnWhole(@TempDir Path folder) throws IOException {
        var ways = new Transports(NOON, Patience.USUAL);
        var printer = printer("Dock / 月台 2", new Connection.Folder(folder.toString()));

        assertThat(ways.send(printer, CONTENT, () -> {})).isEqualTo(new Delivery.Sent());
        assertThat(ways.send(printer, CONTENT, () -> {})).isEqualTo(new Delivery.Sent());

        try (var files = Files.list(folder)) {
            var names = files.sorted().toList();
            assertThat(names).hasSize(2).allSatisfy(file -> {
                assertThat(file.getFileName().toString()).contains("-Dock-月台-2").endsWith(".zpl");
                assertThat(Files.readAllBytes(file)).isEqualTo(CONTENT.toArray());
            });
        }
    }

    @Test
    void aFolderThatIsNotThereGetsNothing(@TempDir Path folder) {
        var ways = new Transports(NOON, Patience.USUAL);
        var place = new Connection.Folder(folder.resolve("gone").toString());

        assertThat(ways.send(printer("Dock", place), CONTENT, () -> written.add("sending")))
                .isEqualTo(new Delivery.NotSent(Obstacle.NO_FOLDER));
        assertThat(written).isEmpty();
    }

    @Test
    void inPracticeAPrinterOnTheNetworkGetsItsLabelsAsFiles(@TempDir Path folder) throws IOException {
        var ways = new FilesOnly(folder.resolve("prints"), NOON);

        assertThat(ways.send(printer("Dock", new Connection.Tcp("127.0.0.1", 1)), CONTENT, () -> {}))
                .isEqualTo(new Delivery.Sent());

        try (var files = Files.list(folder.resolve("prints"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aQueueGetsTheBytesAndTheWordRawAndWhatItSaysIsBelieved(@TempDir Path folder) throws IOException {
        var taken = folder.resolve("taken");
        var good = program(folder, "good", "echo \"$1 $2 $3 $4\" > " + taken + "; cat \"$6\" >> " + taken);
        var unknown = program(folder, "unknown", "echo 'lp: The printer or class does not exist.'; exit 1");
        var down = program(folder, "down", "echo 'lp: Unable to connect to server'; exit 1");

        assertThat(print(good)).isEqualTo(new Delivery.Sent());
        assertThat(Files.readAllBytes(taken))
                .startsWith("-d Zebra -o raw\n".getBytes(StandardCharsets.US_ASCII))
                .endsWith(CONTENT.toArray());
        assertThat(print(unknown)).isEqualTo(new Delivery.NotSent(Obstacle.NOT_FOUND));
        assertThat(print(down)).isEqualTo(new Delivery.NotSent(Obstacle.REFUSED));
    }

    @Test
    void withoutAProgramThatTakesJobsNothingLeaves() {
        assertThat(print("/no/such/program")).isEqualTo(new Delivery.NotSent(Obstacle.NO_SPOOLER));
        assertThat(written).isEmpty();
    }

    private Delivery print(String program) {
        return new CommandSpooler(List.of(new CommandSpooler.Command(program, "-d")))
                .print("Zebra", List.of("raw"), CONTENT, () -> written.add("sending"));
    }

    private static String program(Path folder, String name, String does) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    private static Printer printer(String name, Connection connection) {
        return new Printer(
                new PrinterId(new UUID(0, 1)),
                name,
                connection,
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, "50x25", 3_000),
                Calibration.NONE,
                Handling.AS_SET);
    }
}
