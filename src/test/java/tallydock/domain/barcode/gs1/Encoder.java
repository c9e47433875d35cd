package tallydock.domain.barcode.gs1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The independent programs: zint, which checks element strings and draws them, and zbarimg, which reads the pictures.
final class Encoder {
    private static final int LONGEST_BARS = 34;
    private static final Pattern READ = Pattern.compile(
            "<source href='(?<file>[^']*)'>.*?modifiers='GS1'><data(?<base64> format='base64')?[^>]*><!\\[CDATA\\[(?<data>.*?)]]>",
            Pattern.DOTALL);

    private final Path folder;

    Encoder(Path folder) {
        this.folder = folder;
    }

    /// Draws a symbol into a file; what the program complains about, where it does. Short strings become bars, longer
    /// ones squares.
    Optional<String> draws(String brackets, String file) throws IOException, InterruptedException {
        boolean isShort = brackets.length() <= LONGEST_BARS;
        var command = new ArrayList<>(List.of("zint", "--werror", "--gs1", "--quietzones", "--scale", "2"));
        command.addAll(
                List.of("-b", isShort ? "16" : "58", "-o", folder.resolve(file).toString(), "-d", brackets));
        String said = run(command);
        return Optional.of(said.strip()).filter(text -> !text.isEmpty());
    }

    /// What the reader finds in the pictures, by file.
    Map<String, String> reads(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("zbarimg", "-q", "--xml"));
        files.forEach(file -> command.add(folder.resolve(file).toString()));
        var found = READ.matcher(run(command));
        Map<String, String> read = new HashMap<>();
        while (found.find()) {
            String data = found.group("data").strip();
            String text = found.group("base64") == null
                    ? data
                    : new String(Base64.getMimeDecoder().decode(data), StandardCharsets.ISO_8859_1);
            read.put(Path.of(found.group("file")).getFileName().toString(), text);
        }
        return read;
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        process.waitFor();
        return Files.readString(said, StandardCharsets.ISO_8859_1);
    }
}
