package tallydock.proof.labels;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.Samples;
import tallydock.proof.LongRun;
import tallydock.proof.ProofProgram;

/// Labels of every kind, stock and resolution through every renderer, drawn and read by programs that know nothing of
/// us. Ends with 0 when each says exactly what it should, with 1 when something is left over.
@Command(name = "labels", description = "Proves that labels are drawn to the dot and read by other people's readers.")
final class LabelProof implements Callable<Integer> {
    private static final int BATCH = 40;

    enum Planted {
        /// Bars of PDF files stand half a dot beside their place.
        HALF_DOT,
        /// Titles stand in ZPL jobs as they are.
        TITLE
    }

    @Option(names = "--labels", description = "How many labels, of all kinds in turn; 0 for all.")
    private int labels = 16;

    @Mixin
    private LongRun run = new LongRun();

    @Option(names = "--part", description = "Which part of the labels, from 0.")
    private int part;

    @Option(names = "--parts", description = "In how many parts the labels are taken.")
    private int parts = 1;

    @Option(names = "--folder", required = true, description = "Where files may be written.")
    private Path folder = Path.of("");

    @Option(names = "--scripts", required = true, description = "Where the scripts of the other readers are.")
    private Path scripts = Path.of("");

    @Option(names = "--modules", description = "The folder that holds node_modules.")
    private Optional<Path> modules = Optional.empty();

    @Option(names = "--planted", description = "With a mistake: half_dot or title.")
    private Optional<Planted> planted = Optional.empty();

    private LabelProgress progress = new LabelProgress(0, 0, List.of());

    public static void main(String[] args) {
        ProofProgram.run(new LabelProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        say("seed " + run.seed());
        folder = folder.toAbsolutePath();
        scripts = scripts.toAbsolutePath();
        modules = modules.map(Path::toAbsolutePath);
        progress = LabelProgress.read(run.left());
        var chosen = chosen();
        var peer = modules.map(place -> new ZplPeer(folder, place, scripts.resolve("label-peer.mjs")));
        var paper = new PaperTrail(folder, peer, planted.equals(Optional.of(Planted.TITLE)));
        for (int from = progress.drawn(); from < chosen.size(); from = progress.drawn()) {
            batch(chosen.subList(from, Math.min(chosen.size(), from + BATCH)), paper);
            run.keep(progress.lines());
            if (labels == 0) {
                say(words(chosen.size()));
            }
        }
        var wrong = new ArrayList<>(new Titles(paper).check(folder));
        wrong.addAll(paper.differing());
        return verdict(progress.plus(0, 0, wrong));
    }

    private String words(int all) {
        return "%d of %d labels, %d left over"
                .formatted(progress.drawn(), all, progress.left().size());
    }

    private static int verdict(LabelProgress progress) {
        var left = progress.left();
        say("%d labels in five forms, %d symbols in their pictures, %d titles"
                .formatted(progress.drawn(), progress.symbols(), Titles.count()));
        left.stream().limit(20).forEach(ProofProgram::say);
        say(left.isEmpty() ? "all say what they should" : "wrong: " + left.size());
        return left.isEmpty() ? 0 : 1;
    }

    /// All kinds in turn, each with its stocks and heads in an order of chance.
    private List<Samples> chosen() {
        var all = new ArrayList<>(Samples.everywhere().toList());
        if (labels == 0) {
            return IntStream.range(0, all.size())
                    .filter(i -> i % parts == part)
                    .mapToObj(all::get)
                    .toList();
        }
        Collections.shuffle(all, new Random(run.seed()));
        Map<LabelKind, Integer> counted = new EnumMap<>(LabelKind.class);
        Map<Samples, Integer> turn = new HashMap<>();
        all.forEach(sample -> turn.put(sample, counted.merge(sample.template().kind(), 1, Integer::sum)));
        return all.stream()
                .sorted(Comparator.comparing(turn::get))
                .limit(labels)
                .toList();
    }

    private void batch(List<Samples> batch, PaperTrail paper) throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        var readers = new LabelReaders(folder, modules, scripts.resolve("picture-peer.mjs"));
        for (var sample : batch) {
            String name = sample.toString().replace(' ', '-');
            var placed = sample.placed();
            var ours = Dots.of(sample.raster());
            readers.add(placed, ours, name);
            elements(name + ": the reference", placed, ours, wrong);
            var pdf = new PdfPaper(folder, sample);
            var file = pdf.write(planted.equals(Optional.of(Planted.HALF_DOT)));
            for (var picture : Map.of("poppler", pdf.poppler(file), "gs", pdf.ghostscript(file))
                    .entrySet()) {
                elements(name + ": " + picture.getKey(), placed, picture.getValue(), wrong);
                readers.add(placed, picture.getValue(), name + "-" + picture.getKey());
            }
            paper.thermal(sample, name);
            if (CupsDriver.isThere()) {
                paper.driver(sample, name);
            }
        }
        wrong.addAll(paper.differing());
        var read = readers.read();
        wrong.addAll(read.left());
        progress = progress.plus(batch.size(), read.symbols(), wrong);
    }

    private static void elements(String drawn, Placed placed, Dots picture, List<String> wrong) {
        int bad = Elements.bad(placed, picture);
        if (bad > 0) {
            wrong.add("%s draws %d elements otherwise".formatted(drawn, bad));
        }
    }
}
