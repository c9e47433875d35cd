package tallydock.proof.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tallydock.usecase.CorpusRun;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;

/// The data of one user, filled by the program's command line, and set up in the window as a person does it.
final class PreparedStation {
    /// The administrator's.
    static final String PIN = "482915";

    /// On a busy machine a click gets lost now and then, as a person's does.
    private static final int TRIES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> program;
    private final Path home;
    private final Path corpus;

    /// `program` is the command line, `corpus` the folder its files lie in.
    PreparedStation(List<String> program, Path home, Path corpus) {
        this.program = program;
        this.home = home;
        this.corpus = corpus;
    }

    Path home() {
        return home;
    }

    Path data() {
        return home.resolve("tallydock");
    }

    /// Imports the register and the list of a run; what the list's shipment is called.
    String imports(CorpusRun run) throws IOException, InterruptedException {
        output("import", file(run.register()), "--as", "products", "--json");
        return importsList(corpus.resolve(run.packingList()));
    }

    /// Imports a list; what its shipment is called.
    String importsList(Path file) throws IOException, InterruptedException {
        var list = Json.MAPPER.readTree(output("import", file.toString(), "--as", "packing-list", "--json"));
        return list.path("shipmentId").asString();
    }

    JsonNode report(String shipment) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(output("report", shipment, "--format", "json", "-o", "-"));
    }

    private String file(String name) {
        return corpus.resolve(name).toString();
    }

    private String output(String... words) throws IOException, InterruptedException {
        var command = Stream.of(program.stream(), Stream.of("--data", data().toString()), Stream.of(words))
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > 1) {
            throw new IllegalStateException("failed: " + command);
        }
        return text;
    }

    /// From the first question to the administrator signed in at Receive.
    void setUp(DeskProcess desk, Keys keys) throws IOException, InterruptedException {
        desk.click("set-up");
        enter(desk, keys, "set-up-site", "Hall 7");
        enter(desk, keys, "set-up-station", "Dock 3");
        enter(desk, keys, "set-up-administrator", "Ada Wong");
        pin(desk);
        for (int tries = 0; tries < TRIES; tries++) {
            pin(desk);
            if (desk.showsSoon(".name-tile", PATIENCE)) {
                break;
            }
        }
        signIn(desk);
    }

    private static void enter(DeskProcess desk, Keys keys, String field, String text)
            throws IOException, InterruptedException {
        desk.click(field);
        keys.type(text);
    }

    private static void pin(DeskProcess desk) throws IOException, InterruptedException {
        for (int i = 0; i < PIN.length(); i++) {
            desk.click("=" + PIN.charAt(i));
        }
        desk.click("=Enter");
    }

    void signIn(DeskProcess desk) throws IOException, InterruptedException {
        desk.await(".name-tile");
        for (int tries = 0; tries < TRIES; tries++) {
            desk.click(".name-tile");
            pin(desk);
            if (desk.showsSoon("receive", PATIENCE)) {
                break;
            }
        }
        desk.click("receive");
        desk.await(".due-line");
    }
}
