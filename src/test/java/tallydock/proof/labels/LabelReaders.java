package tallydock.proof.labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.scanner.image.PeerReader;

/// Three readers of other people: zbar for bars, libdmtx for Data Matrix, zxing-wasm for all. PDF417 is read
/// by zxing-wasm alone.
final class LabelReaders {
    private static final int AROUND = 3;

    private final Path folder;
    private final PeerReader zbar;
    private final Optional<PeerReader> wasm;
    private final Map<Path, Placed> pictures = new HashMap<>();

    LabelReaders(Path folder, Optional<Path> modules, Path peer) {
        this.folder = folder;
        this.zbar = new PeerReader(folder, Optional.empty(), peer);
        this.wasm = modules.map(place -> new PeerReader(folder, Optional.of(place), peer));
    }

    /// Notes a picture of a label.
    void add(Placed label, Dots picture, String name) throws IOException {
        var file = folder.resolve(name + ".png");
        picture.png(file);
        pictures.put(file, label);
    }

    /// What was read otherwise, of all pictures that were noted, and how many symbols there were.
    Read read() throws IOException, InterruptedException {
        var files = List.copyOf(pictures.keySet());
        var left = new ArrayList<String>();
        int symbols = 0;
        var seenByZbar = glancedOrRead(zbar, files, kind -> kind instanceof SymbolKind.Linear);
        Map<Path, Set<String>> seenByWasm =
                wasm.isPresent() ? glancedOrRead(wasm.orElseThrow(), files, _ -> true) : Map.of();
        for (var picture : pictures.entrySet()) {
            var file = picture.getKey();
            for (var symbol : symbols(picture.getValue())) {
                symbols++;
                String expected = expected(symbol);
                if (symbol.kind() instanceof SymbolKind.Linear) {
                    expect("zbar", file, expected, seenByZbar, left);
                }
                if (wasm.isPresent()) {
                    expect("zxing-wasm", file, expected, seenByWasm, left);
                }
                if (symbol.kind() == Square.DATA_MATRIX) {
                    matrix(file, symbol, left);
                }
            }
        }
        pictures.clear();
        return new Read(symbols, left);
    }

    /// A short look at all, and a long one at those in which it missed something.
    private Map<Path, Set<String>> glancedOrRead(PeerReader reader, List<Path> files, Predicate<SymbolKind> reads)
            throws IOException, InterruptedException {
        var seen = new HashMap<>(reader.glance(files));
        var missed = pictures.entrySet().stream()
                .filter(picture -> !symbols(picture.getValue()).stream()
                        .filter(symbol -> reads.test(symbol.kind()))
                        .map(LabelReaders::expected)
                        .allMatch(seen.getOrDefault(picture.getKey(), Set.of())::contains))
                .map(Map.Entry::getKey)
                .toList();
        if (!missed.isEmpty()) {
            seen.putAll(reader.read(missed));
        }
        return seen;
    }

    private static String expected(Ink.Symbol symbol) {
        return family(symbol.kind()) + "|" + plain(symbol.payload());
    }

    record Read(int symbols, List<String> left) {}

    private static void expect(
            String reader, Path file, String expected, Map<Path, Set<String>> seen, List<String> left) {
        var read = seen.getOrDefault(file, Set.of());
        if (!read.contains(expected)) {
            left.add("%s: %s reads %s, not %s".formatted(file.getFileName(), reader, read, expected));
        }
    }

    private void matrix(Path file, Ink.Symbol symbol, List<String> left) throws IOException, InterruptedException {
        int around = AROUND * symbol.module();
        var part = folder.resolve("matrix.png");
        Dots.ofPng(file)
                .cut(
                        symbol.x() - around,
                        symbol.y() - around,
                        symbol.width() + 2 * around,
                        symbol.height() + 2 * around)
                .png(part);
        String read = new String(
                Programs.run(folder, List.of("dmtxread", "-n", "-N1", part.toString())), StandardCharsets.UTF_8);
        if (!read.strip().equals(symbol.payload())) {
            left.add("%s: dmtxread reads %s".formatted(file.getFileName(), read));
        }
    }

    private static List<Ink.Symbol> symbols(Placed label) {
        return label.inks().stream()
                .filter(Ink.Symbol.class::isInstance)
                .map(Ink.Symbol.class::cast)
                .toList();
    }

    private static String family(SymbolKind kind) {
        return switch (kind) {
            case SymbolKind.Linear.CODE_128, SymbolKind.Linear.GS1_128 -> "code128";
            case SymbolKind.Linear.EAN_13 -> "ean13";
            case SymbolKind.Linear.ITF_14 -> "itf";
            case Square.DATA_MATRIX -> "datamatrix";
            case Square.QR -> "qr";
            case Square.PDF_417 -> "pdf417";
        };
    }

    private static String plain(String payload) {
        return payload.startsWith("(00)") ? "00" + payload.substring(4) : payload;
    }
}
