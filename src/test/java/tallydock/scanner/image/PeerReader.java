package tallydock.scanner.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A reader that is not ours: zxing-wasm, else zbarimg, which knows neither Data Matrix nor PDF417.
public final class PeerReader {
    private static final Pattern ZBAR =
            Pattern.compile("<source href='(?<file>[^']*)'>(?<all>.*?)</source>", Pattern.DOTALL);
    private static final Pattern ZBAR_SYMBOL = Pattern.compile(
            "<symbol type='(?<type>[^']*)'.*?<data(?<base64> format='base64')?[^>]*><!\\[CDATA\\[(?<data>.*?)]]>",
            Pattern.DOTALL);

    /// Bars are many rows high, so each row need not be tried.
    private static final List<String> UPRIGHT_BARS = List.of(
            "-Sdisable", "-Scode128.enable", "-Sean13.enable", "-Si25.enable", "-Sx-density=0", "-Sy-density=6");

    private final Path folder;
    private final Optional<Path> modules;
    private final Path peer;

    /// @param folder where lists may be written
    /// @param modules the folder that holds node_modules; empty for zbarimg
    /// @param peer the script that starts zxing-wasm
    public PeerReader(Path folder, Optional<Path> modules, Path peer) {
        this.folder = folder;
        this.modules = modules;
        this.peer = peer;
    }

    static String name(Optional<Path> modules) {
        return modules.isPresent() ? "zxing-wasm" : "zbarimg";
    }

    /// Family and text of what it finds, by file.
    public Map<Path, Set<String>> read(List<Path> files) throws IOException, InterruptedException {
        return modules.isPresent() ? wasm("read", files, modules.orElseThrow()) : zbar(List.of(), files);
    }

    /// What a short look finds in pictures that stand upright, zbarimg bars alone: where it misses something, `read`
    /// may find it.
    public Map<Path, Set<String>> glance(List<Path> files) throws IOException, InterruptedException {
        return modules.isPresent() ? wasm("glance", files, modules.orElseThrow()) : zbar(UPRIGHT_BARS, files);
    }

    private Map<Path, Set<String>> wasm(String act, List<Path> files, Path place)
            throws IOException, InterruptedException {
        var list = folder.resolve("pictures.txt");
        Files.write(list, files.stream().map(Path::toString).toList());
        var found = new HashMap<Path, Set<String>>();
        for (String line : run(List.of("node", peer.toString(), act, place.toString(), list.toString()))
                .lines()
                .toList()) {
            var fields = line.split("\t", -1);
            String text = new String(Base64.getDecoder().decode(fields[2]), StandardCharsets.UTF_8);
            put(found, Path.of(fields[0]), fields[1], text);
        }
        return found;
    }

    private Map<Path, Set<String>> zbar(List<String> options, List<Path> files)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("zbarimg", "--nodbus", "-q", "--xml"));
        command.addAll(options);
        files.forEach(file -> command.add(file.toString()));
        var found = new HashMap<Path, Set<String>>();
        var source = ZBAR.matcher(run(command));
        while (source.find()) {
            var symbol = ZBAR_SYMBOL.matcher(source.group("all"));
            while (symbol.find()) {
                String data = symbol.group("data");
                String text = symbol.group("base64") == null
                        ? data
                        : new String(Base64.getMimeDecoder().decode(data.strip()), StandardCharsets.ISO_8859_1);
                put(found, Path.of(source.group("file")), symbol.group("type"), text);
            }
        }
        return found;
    }

    private static void put(Map<Path, Set<String>> found, Path file, String format, String text) {
        String family = family(format.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        String plain = text.startsWith("\u001d") ? text.substring(1) : text;
        String whole = family.equals("ean13") && plain.length() == 12 ? "0" + plain : plain;
        found.computeIfAbsent(file, _ -> new HashSet<>()).add(family + "|" + whole);
    }

    private static String family(String format) {
        return switch (format) {
            case "upca", "ean13" -> "ean13";
            case "i25", "itf14", "itf" -> "itf";
            case "qrcode" -> "qr";
            default -> format;
        };
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
