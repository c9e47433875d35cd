package tallydock.proof.window;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tallydock.usecase.CorpusRun;

/// The window on a computer that lacks something: `LacksProof FOLDER CORPUS PROGRAM DESK...`. Each lack must be told in
/// words, and what still works must be there. Exit 0 when all is said.
public final class LacksProof {
    private static final PrintStream OUT = System.out;

    private final Path folder;
    private final String program;
    private final List<String> desk;
    private final Keys keys;
    private boolean isSilent;

    private LacksProof(Path folder, String program, List<String> desk, Keys keys) {
        this.folder = folder;
        this.program = program;
        this.desk = desk;
        this.keys = keys;
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        try (var keys = new Keys()) {
            var proof = new LacksProof(folder, args[2], List.of(args[3]), keys);
            proof.twoWindows(new PreparedStation(List.of(args[2]), folder.resolve("two"), Path.of(args[1])));
            proof.noFontAndNoSound();
            System.exit(proof.isSilent ? 1 : 0);
        }
    }

    private void says(DeskProcess window, String text) throws IOException, InterruptedException {
        boolean isSaid = window.saysSoon(text);
        OUT.println((isSaid ? "said:     " : "not said: ") + text);
        if (!isSaid) {
            OUT.println("          but: " + window.ask("says"));
            isSilent = true;
        }
    }

    /// The second window says why and offers to try again and to practise; once the first is closed it opens.
    private void twoWindows(PreparedStation station) throws IOException, InterruptedException {
        Files.createDirectories(station.home());
        station.imports(new CorpusRun("carton-labels-20"));
        try (var second = second(station)) {
            says(second, "Scan your badge");
        }
    }

    private DeskProcess second(PreparedStation station) throws IOException, InterruptedException {
        DeskProcess second;
        try (var first = new DeskProcess(desk, station.home(), folder.resolve("first.stderr"), keys)) {
            station.setUp(first, keys);
            second = new DeskProcess(desk, station.home(), folder.resolve("second.stderr"), keys);
            says(second, "Tallydock already runs with this data.");
            says(second, "Use the window that is open, or close it and try again.");
            second.await("practice");
            commandSays(station, "Another Tallydock has this store open.");
        }
        second.click("try-again");
        return second;
    }

    /// A command on data that a window has open.
    private void commandSays(PreparedStation station, String text) throws IOException, InterruptedException {
        var process = new ProcessBuilder(program, "--data", station.data().toString(), "doctor")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        boolean isSaid = code == 4 && said.contains(text);
        OUT.println((isSaid ? "said:     " : "not said: ") + text + " (exit code " + code + ")");
        isSilent |= !isSaid;
    }

    private void noFontAndNoSound() throws IOException, InterruptedException {
        var fonts = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(folder.resolve("font-cache")));
        var home = Files.createDirectories(folder.resolve("bare"));
        var bare = Map.of("FONTCONFIG_FILE", fonts.toString(), "ALSA_CONFIG_PATH", "/dev/null");
        try (var window = new DeskProcess(desk, home, folder.resolve("bare.stderr"), keys, bare)) {
            says(window, "No Chinese font found. Install Noto Sans CJK.");
            window.click("practice");
            says(window, "No sound");
            says(window, "No Chinese font");
            window.click("status-sound");
            says(window, "No sound device was found.");
        }
    }
}
