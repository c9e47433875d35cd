package tallydock.scanner.scale;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.Line;
import tallydock.scanner.serial.Lines;
import tallydock.scanner.serial.Lines.Refused;
import tallydock.scanner.watch.Ending;
import tallydock.usecase.device.LineScales.Finding;

/// Finds out how a scale speaks: opens its port with one setting after the other, listens with every ear there is, and
/// asks in each way in turn.
final class Search implements Runnable {
    private static final Duration EACH = Duration.ofMillis(2500);
    private static final Duration PACE = Duration.ofMillis(5);
    private static final Duration ASKING = Duration.ofMillis(300);
    private static final int LEAST_WORDS = 3;
    private static final int MOST_SAMPLES = 20;

    private final Lines lines;
    private final PortName port;
    private final Finding finding;
    private final Ending ending = new Ending();
    private final ArrayDeque<String> samples = new ArrayDeque<>();

    Search(Lines lines, PortName port, Finding finding) {
        this.lines = lines;
        this.port = port;
        this.finding = finding;
    }

    @Override
    public void run() {
        try {
            search();
        } catch (Refused refused) {
            finding.refused(refused.state());
        } catch (IOException _) {
            finding.refused(LineState.GONE);
        } finally {
            ending.come();
        }
    }

    private void search() throws Refused, IOException {
        for (int step = 0; step < LineScale.SETTINGS.size(); step++) {
            var settings = LineScale.SETTINGS.get(step);
            finding.trying(settings, step + 1, LineScale.SETTINGS.size());
            Optional<ScaleFamily> family;
            try (var line = lines.open(port, settings)) {
                family = new Candidates(line).listen();
            }
            if (ending.isAsked(Duration.ZERO)) {
                return;
            }
            if (family.isPresent()) {
                finding.found(new LineScale(port, settings, ScaleProtocol.of(family.orElseThrow())));
                return;
            }
        }
        finding.notFound(List.copyOf(samples));
    }

    /// Returns when the port is closed.
    void stop() {
        ending.await();
    }

    private static final class Candidate {
        private final ScaleFamily family;
        private final Speech speech;
        private final Ear ear;
        private int words;

        Candidate(ScaleFamily family) {
            this.family = family;
            this.speech = Speech.of(ScaleProtocol.of(family));
            this.ear = new Ear(speech.grammar());
        }
    }

    /// All ways of speaking at one setting of the line.
    private final class Candidates {
        private final Line line;
        private final List<Candidate> all =
                Stream.of(ScaleFamily.values()).map(Candidate::new).toList();
        private final Ear seen = new Ear(new SeenText(_ -> Sense.ASIDE));
        private final List<Bytes> wishes = wishes();
        private int asked;

        Candidates(Line line) {
            this.line = line;
        }

        /// What is asked in turn. A wish without an end would be the beginning of the next: a strict
        /// scale takes `W` and `SI` for one command that it does not know. So a line end goes before and
        /// after such a wish, alone, that the answer to it is over when the next one comes.
        private List<Bytes> wishes() {
            var turn = new ArrayList<Bytes>();
            turn.add(Speech.LINE_END);
            for (var way : all) {
                way.speech.ask().ifPresent(turn::add);
                if (way.speech.ask().isPresent() && !way.speech.endsItsAsking()) {
                    turn.add(Speech.LINE_END);
                }
            }
            return List.copyOf(turn);
        }

        /// A first word is worth as long again.
        Optional<ScaleFamily> listen() throws IOException {
            long end = System.nanoTime() + EACH.toNanos();
            long busy = System.nanoTime();
            while (System.nanoTime() < end + (best().isPresent() ? EACH.toNanos() : 0) && !ending.isAsked(PACE)) {
                var bytes = line.read();
                long now = System.nanoTime();
                take(bytes, now);
                if (bytes.length > 0) {
                    busy = now;
                } else if (now - busy >= ASKING.toNanos()) {
                    ask();
                    busy = now;
                }
                if (best().filter(way -> way.words >= LEAST_WORDS).isPresent()) {
                    return best().map(way -> way.family);
                }
            }
            return Optional.empty();
        }

        private void take(byte[] bytes, long now) throws IOException {
            for (var way : all) {
                for (var heard : way.ear.take(bytes, now)) {
                    way.words += heard.sense() instanceof Sense.Means ? 1 : 0;
                    var answer = way.speech.answer(heard);
                    if (answer.isPresent()) {
                        line.write(answer.orElseThrow().toArray());
                    }
                }
            }
            seen.take(bytes, now).stream()
                    .filter(heard -> heard.sense().equals(Sense.ASIDE))
                    .forEach(heard -> keep(SeenText.text(heard.bytes().toArray())));
        }

        private void keep(String sample) {
            samples.addLast(sample);
            if (samples.size() > MOST_SAMPLES) {
                samples.removeFirst();
            }
        }

        private Optional<Candidate> best() {
            return all.stream().filter(way -> way.words > 0).max(Comparator.comparingInt(way -> way.words));
        }

        /// The way that was understood already, else the next that can ask.
        private void ask() throws IOException {
            var next = best().map(way -> way.speech.ask())
                    .orElseGet(() -> Optional.of(wishes.get(asked++ % wishes.size())));
            if (next.isPresent()) {
                line.write(next.orElseThrow().toArray());
            }
        }
    }
}
