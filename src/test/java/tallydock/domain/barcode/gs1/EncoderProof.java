package tallydock.domain.barcode.gs1;

import static tallydock.proof.ProofProgram.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.proof.ProofProgram;
import tallydock.testing.Seeded;

/// Compares our reading of element strings with an encoder that has a table and checks of its own. Ends with
/// 0 when both agree but for the differences that are explained here, with 1 when something is left over.
@Command(
        name = "encoder",
        description = "Proves that element strings are judged as an independent encoder judges them.")
final class EncoderProof implements Callable<Integer> {
    private static final int BATCH = 100;

    /// Identifiers that came after the encoder's release of the General Specifications.
    private static final Set<String> NEWER =
            Set.of("03", "716", "7011", "7041", "7241", "7242", "8030", "4330", "4331", "4332", "4333");

    /// Coupons have an inner grammar that no label of goods, cartons or pallets carries; we take them as text.
    private static final Set<String> COUPONS = Set.of("8110", "8112");

    /// A delivery whose time is not meant says 9999; that came later too.
    private static final Set<String> NO_TIME = Set.of("4324", "4325");

    /// Currencies: ours are those of the Java runtime, which keeps the ones that are no longer money.
    private static final Set<String> MONEY = Set.of("391", "393");

    /// Keys that begin with a company prefix, of which the shortest has four digits; the encoder takes fewer.
    private static final Set<String> PREFIXED = Set.of("401", "7023", "8004", "8010");

    /// By the General Specifications it ends with a separator; the encoder writes none.
    private static final String RUNS_ON = "235";

    @Option(names = "--strings", description = "How many element strings (default: ${DEFAULT-VALUE}).")
    private int strings = 3_000;

    @Option(names = "--seed", description = "What chance begins with.")
    private long seed = System.nanoTime();

    @Option(names = "--folder", required = true, description = "Where the pictures lie.")
    private Path folder = Path.of("");

    @Option(names = "--planted", description = "With a mistake: wrong check digits are not noticed.")
    private boolean planted;

    private final List<String> left = new ArrayList<>();
    private final Map<String, Integer> explained = new LinkedHashMap<>();
    private int accepted;
    private int rejected;
    private int read;

    public static void main(String[] args) {
        ProofProgram.run(new EncoderProof(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        say("seed " + seed);
        var encoder = new Encoder(folder);
        var maker = new ElementMaker(Seeded.random(seed));
        table(encoder, maker);
        var codes = Gs1Table.codes().stream()
                .filter(code -> !NEWER.contains(code) && !COUPONS.contains(code))
                .toList();
        for (int done = 0; done < strings; done += BATCH) {
            var batch = IntStream.range(0, BATCH)
                    .mapToObj(_ -> maker.elements(codes))
                    .toList();
            compare(encoder, batch);
        }
        say("%d element strings accepted by both, %d rejected by both, %d pictures read back"
                .formatted(accepted, rejected, read));
        explained.forEach((why, count) -> say("%d explained: %s".formatted(count, why)));
        left.stream().limit(20).forEach(ProofProgram::say);
        say(left.isEmpty() ? "both agree" : left.size() + " differences are not explained");
        return left.isEmpty() && accepted > strings / 3 && rejected > strings / 10 ? 0 : 1;
    }

    /// Every identifier of two and three digits, and those of four that could be: both know the same ones.
    /// The encoder takes 001 for 01, so none of three digits begins with 0.
    private void table(Encoder encoder, ElementMaker maker) throws IOException, InterruptedException {
        for (String code : possible()) {
            var said = encoder.draws(ElementMaker.brackets(maker.oneOf(code)), "table.png");
            boolean isTheirs = said.filter(text -> text.contains("Invalid AI")).isEmpty();
            boolean isOurs = Gs1Table.of(code).isPresent();
            if (isOurs && !isTheirs && NEWER.contains(code)) {
                explained.merge("the identifier is newer than the encoder", 1, Integer::sum);
            } else if (isOurs != isTheirs) {
                left.add("(%s) is known to %s alone".formatted(code, isOurs ? "us" : "the encoder"));
            }
        }
    }

    private static Set<String> possible() {
        var codes = new TreeSet<String>();
        IntStream.range(0, 100).forEach(number -> codes.add("%02d".formatted(number)));
        IntStream.range(100, 1_000).forEach(number -> codes.add("%03d".formatted(number)));
        for (String start : List.of("31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81", "82")) {
            IntStream.range(0, 100).forEach(number -> codes.add(start + "%02d".formatted(number)));
        }
        return codes;
    }

    private void compare(Encoder encoder, List<List<ElementMaker.Made>> batch)
            throws IOException, InterruptedException {
        Map<String, List<ElementMaker.Made>> drawn = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            var elements = batch.get(i);
            String file = "s" + i + ".png";
            var said = encoder.draws(ElementMaker.brackets(elements), file);
            if (agree(elements, said) && said.isEmpty()) {
                drawn.put(file, elements);
            }
        }
        var pictures = encoder.reads(List.copyOf(drawn.keySet()));
        drawn.forEach((file, elements) -> readBack(elements, Optional.ofNullable(pictures.get(file))));
    }

    private boolean agree(List<ElementMaker.Made> elements, Optional<String> said) {
        boolean ours = isReadable(elements);
        if (ours == said.isEmpty()) {
            accepted += ours ? 1 : 0;
            rejected += ours ? 0 : 1;
            return true;
        }
        var why = explanation(elements, said);
        why.ifPresentOrElse(
                text -> explained.merge(text, 1, Integer::sum),
                () -> left.add("%s: we say %s, the encoder says %s"
                        .formatted(ElementMaker.brackets(elements), faults(elements), said.orElse("yes"))));
        return false;
    }

    /// By what is printed for people, as the encoder is told it. Where a value holds a bracket itself, value
    /// by value: a scanner's string has no brackets, but a wrong length can run into the next element and so
    /// come out right.
    private boolean isReadable(List<ElementMaker.Made> elements) {
        return faults(elements).stream()
                .filter(fault -> !fault.kind().isOfThePair())
                .allMatch(fault -> planted && fault.kind() == Gs1Fault.Kind.CHECK_DIGIT);
    }

    private static List<Gs1Fault> faults(List<ElementMaker.Made> elements) {
        boolean hasBrackets = elements.stream().anyMatch(made -> made.value().indexOf('(') >= 0);
        return hasBrackets
                ? elements.stream().flatMap(EncoderProof::fault).toList()
                : ElementString.parse(ElementMaker.printed(elements)).faults();
    }

    private static Stream<Gs1Fault> fault(ElementMaker.Made made) {
        var element = new Element(made.identifier(), made.value(), 0);
        return ElementReader.fault(element, Gs1Table.of(made.identifier()).orElseThrow(), 0).stream();
    }

    private static Optional<String> explanation(List<ElementMaker.Made> elements, Optional<String> said) {
        String text = said.orElse("");
        boolean isTime = elements.stream()
                .anyMatch(made ->
                        NO_TIME.contains(made.identifier()) && made.value().endsWith("9999"));
        if (isTime && text.contains("Invalid hour")) {
            return Optional.of("9999 as a time that is not meant");
        }
        boolean isMoney = elements.stream().anyMatch(made -> MONEY.stream().anyMatch(made.identifier()::startsWith));
        if (isMoney && text.contains("currency")) {
            return Optional.of("a currency that is no longer money");
        }
        boolean isShortKey = elements.stream()
                .anyMatch(made ->
                        PREFIXED.contains(made.identifier()) && made.value().matches("\\d{1,3}(?:\\D.*)?"));
        return isShortKey && said.isEmpty()
                ? Optional.of("a key of fewer digits than any company prefix has")
                : Optional.empty();
    }

    /// The picture holds what we would send, and reads as what went in.
    private void readBack(List<ElementMaker.Made> elements, Optional<String> picture) {
        var made = ElementString.parse(picture.orElse("")).elements().stream()
                .map(element -> new ElementMaker.Made(element.identifier(), element.value()))
                .toList();
        boolean isSame = picture.filter(ElementMaker.raw(elements)::equals).isPresent() && made.equals(elements);
        read += isSame ? 1 : 0;
        boolean runsOn = elements.stream().map(ElementMaker.Made::identifier).anyMatch(RUNS_ON::equals)
                && !elements.getLast().identifier().equals(RUNS_ON);
        if (!isSame && runsOn && !picture.orElse("").isEmpty()) {
            explained.merge("the encoder ends (235) without a separator", 1, Integer::sum);
        } else if (!isSame) {
            left.add("%s: the picture reads %s".formatted(ElementMaker.brackets(elements), picture.orElse("nothing")));
        }
    }
}
