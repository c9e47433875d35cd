package tallydock.scanner.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.proof.ProofProgram;
import tallydock.testing.Seeded;

/// Reads pictures of symbols that other encoders drew and that were turned, blurred and made noisy, and has another
/// reader read the same files. Ends with 0 when ours reads at least 95 of 100 symbols that the other reads, and nothing
/// that is not there.
@Command(name = "pictures", description = "Proves that barcodes in pictures are read as another reader reads them.")
final class PictureProof implements Callable<Integer> {
    private static final int ENOUGH = 95;

    @Option(names = "--pictures", description = "How many (default: ${DEFAULT-VALUE}).")
    private int count = 300;

    @Option(names = "--seed", description = "What chance begins with.")
    private long seed = 20_260_501L;

    @Option(names = "--folder", required = true, description = "Where the pictures lie.")
    private Path folder = Path.of("");

    @Option(names = "--modules", description = "Where node_modules lie; without it the other reader is zbarimg.")
    private Optional<Path> modules = Optional.empty();

    @Option(names = "--peer", required = true, description = "The script that calls the other reader.")
    private Path peer = Path.of("");

    @Option(names = "--planted", description = "With a mistake: the zero before a UPC is lost.")
    private boolean planted;

    @Option(names = "--keep", description = "Leave what was missed.")
    private boolean keep;

    private final Map<Path, Set<String>> truth = new LinkedHashMap<>();

    public static void main(String[] args) {
        ProofProgram.run(new PictureProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        say("seed " + seed);
        make(Seeded.random(seed));
        var begin = System.nanoTime();
        var theirs = new PeerReader(folder, modules, peer).read(List.copyOf(truth.keySet()));
        long theirMillis = (System.nanoTime() - begin) / 1_000_000;
        begin = System.nanoTime();
        var ours = new LinkedHashMap<Path, Set<String>>();
        for (var file : truth.keySet()) {
            ours.put(file, ours(ImageIO.read(file.toFile())));
        }
        long ourMillis = (System.nanoTime() - begin) / 1_000_000;
        say("%s: %d ms a picture; ours: %d ms a picture"
                .formatted(PeerReader.name(modules), theirMillis / count, ourMillis / count));
        return judge(ours, theirs);
    }

    private void make(RandomGenerator random) throws IOException, InterruptedException {
        var drawn = new SymbolDrawers(folder, modules, peer).draw(count * 5 / 2, random);
        var next = 0;
        for (var i = 0; i < count; i++) {
            int many = 1 + i % 4;
            var symbols = new ArrayList<DrawnSymbol>();
            for (var n = 0; n < many; n++) {
                symbols.add(drawn.get(next++ % drawn.size()));
            }
            var scene = new SceneMaker(random, random.nextInt(700, 1200), random.nextInt(600, 1000));
            var laid = scene.lay(symbols);
            scene.spoil(random.nextDouble(0, 1.1), random.nextDouble(0, 9));
            var file = folder.resolve("picture%03d.%s".formatted(i, i % 2 == 0 ? "png" : "jpg"));
            write(scene.picture(), file);
            truth.put(file, laid.stream().map(DrawnSymbol::truth).collect(Collectors.toSet()));
        }
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageIO.write(picture, file.toString().endsWith("png") ? "png" : "jpeg", file.toFile());
    }

    private Set<String> ours(BufferedImage picture) {
        var allowance = new Allowance(Duration.ofSeconds(20), () -> false);
        return new SymbolSearch(Grey.of(picture), allowance)
                .run().stream().map(this::said).collect(Collectors.toSet());
    }

    private String said(Sighting sighting) {
        String family = switch (sighting.aim().charAt(1)) {
            case 'C' -> "code128";
            case 'E' -> sighting.aim().equals("]E4") ? "ean8" : "ean13";
            case 'I' -> "itf";
            case 'A' -> "code39";
            case 'Q' -> "qr";
            case 'd' -> "datamatrix";
            default -> "pdf417";
        };
        return family + "|" + (planted ? sighting.text().replaceFirst("^0(?=\\d{12}$)", "") : sighting.text());
    }

    private int judge(Map<Path, Set<String>> ours, Map<Path, Set<String>> theirs) {
        var byKind = new TreeMap<String, int[]>();
        var wrong = new ArrayList<String>();
        var theirWrong = 0;
        for (var file : truth.keySet()) {
            var real = truth.get(file);
            var we = ours.getOrDefault(file, Set.of());
            var they = theirs.getOrDefault(file, Set.of());
            for (String symbol : real) {
                var row = byKind.computeIfAbsent(symbol.substring(0, symbol.indexOf('|')), _ -> new int[4]);
                row[0]++;
                row[1] += they.contains(symbol) ? 1 : 0;
                row[2] += we.contains(symbol) ? 1 : 0;
                row[3] += we.contains(symbol) && they.contains(symbol) ? 1 : 0;
                if (keep && they.contains(symbol) && !we.contains(symbol)) {
                    say("missed " + file.getFileName() + " " + symbol);
                }
            }
            we.stream()
                    .filter(said -> !real.contains(said))
                    .forEach(said -> wrong.add(file.getFileName() + ": " + said));
            theirWrong +=
                    (int) they.stream().filter(said -> !real.contains(said)).count();
        }
        return verdict(byKind, wrong, theirWrong);
    }

    private int verdict(Map<String, int[]> byKind, List<String> wrong, int theirWrong) {
        var all = new int[4];
        say("%-12s %6s %6s %6s %6s".formatted("kind", "drawn", "other", "ours", "both"));
        byKind.forEach((kind, row) -> {
            say("%-12s %6d %6d %6d %6d".formatted(kind, row[0], row[1], row[2], row[3]));
            for (var i = 0; i < 4; i++) {
                all[i] += row[i];
            }
        });
        say("%-12s %6d %6d %6d %6d".formatted("all", all[0], all[1], all[2], all[3]));
        wrong.stream().sorted(Comparator.naturalOrder()).limit(20).forEach(line -> say("wrong: " + line));
        // Another kind of reader sees other symbols than ours; there the numbers are compared, not the symbols.
        int reads = modules.isPresent() ? all[3] : all[2];
        double share = all[1] == 0 ? 0 : 100.0 * reads / all[1];
        say("for 100 that the other reads, ours reads %.1f; wrong readings: ours %d, the other's %d"
                .formatted(share, wrong.size(), theirWrong));
        return share >= ENOUGH && wrong.isEmpty() ? 0 : 1;
    }

    private static void say(String text) {
        System.out.println(text.replace("\u001d", "<GS>"));
    }
}
