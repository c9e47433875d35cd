package tallydock.scanner.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineSettings.Parity;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.Line;
import tallydock.scanner.serial.Lines;
import tallydock.usecase.device.LineScales;

final class SerialScalesTest {
    private static final PortName PORT = new PortName("/dev/ttyX1");

    private final Told told = new Told();
    private final Cable cable = new Cable();
    private final SerialScales scales =
            new SerialScales(cable, Thread.ofPlatform().daemon().factory(), InstantSource.system(), told);

    @AfterEach
    void close() {
        scales.close();
    }

    @Test
    void aScaleThatAnswersIsAskedAndHeard() throws InterruptedException {
        cable.answers.put("SI\r\n", "S S     12.340 kg\r\n");
        scales.use(List.of(scale(ScaleFamily.SICS)));

        assertThat(told.next("said")).isEqualTo("said 12340 g UNSAID");
        assertThat(told.next("said")).isEqualTo("said 12340 g UNSAID");
    }

    @Test
    void aCounterScaleIsAskedInItsTwoSteps() throws InterruptedException {
        cable.answers.put("\u0005", "\u0006");
        cable.answers.put("\u0011", Frames.counter("S 12.340kg"));
        scales.use(List.of(scale(ScaleFamily.CAS_ENQUIRY)));

        assertThat(told.next("said")).isEqualTo("said 12340 g UNSAID");
    }

    @Test
    void theWishForZeroIsSentAndItsAnswerTold() throws InterruptedException {
        cable.answers.put("Z\r\n", "Z A\r\n");
        scales.use(List.of(scale(ScaleFamily.SICS)));
        told.next("LISTENING");

        scales.ask(PORT, ScaleWish.ZERO);

        assertThat(told.next("said")).isEqualTo("said zeroed");
    }

    @Test
    void theWishForTareIsSentAndTheNetWeightIsHeard() throws InterruptedException {
        cable.answers.put("T\r\n", "T S      1.000 kg\r\nS S      0.000 kg\r\n");
        scales.use(List.of(scale(ScaleFamily.SICS)));
        told.next("LISTENING");

        scales.ask(PORT, ScaleWish.TARE);

        assertThat(told.next("said")).isEqualTo("said 0 g UNSAID");
    }

    @Test
    void aScannerOnItsPortIsStrangeAndThenTheScaleIsSilent() throws InterruptedException {
        scales.use(List.of(scale(ScaleFamily.TOLEDO_CONTINUOUS)));
        told.next("LISTENING");
        cable.send("]C10109506000134352\r\n");

        assertThat(told.next("strange")).startsWith("strange");
        assertThat(told.next("silent")).isEqualTo("silent");
    }

    @Test
    void aPulledCableIsToldAndAPluggedOneHeardAgain() throws InterruptedException {
        cable.answers.put("SI\r\n", "S S     12.340 kg\r\n");
        scales.use(List.of(scale(ScaleFamily.SICS)));
        told.next("said");
        cable.isPulled = true;
        assertThat(told.next("GONE")).isEqualTo("GONE");

        cable.isPulled = false;

        assertThat(told.next("said")).isEqualTo("said 12340 g UNSAID");
    }

    @Test
    void howAScaleSpeaksIsFoundOut() throws InterruptedException {
        cable.needed = Optional.of(new LineSettings(9600, 7, Parity.EVEN, 1));
        cable.answers.put("W", "\u000212.340\r");
        var found = new Found();

        var trial = scales.find(PORT, found);
        var scale = found.results.poll(20, TimeUnit.SECONDS);
        trial.close();

        assertThat(scale)
                .isEqualTo(new LineScale(
                                PORT,
                                new LineSettings(9600, 7, Parity.EVEN, 1),
                                ScaleProtocol.of(ScaleFamily.TOLEDO_8217))
                        .toString());
    }

    @Test
    void aPortThatIsTriedIsNotHeardMeanwhileAndAfterwardsAgain() throws InterruptedException {
        cable.answers.put("SI\r\n", "S S     12.340 kg\r\n");
        scales.use(List.of(scale(ScaleFamily.SICS)));
        told.next("said");
        var seen = new LinkedBlockingQueue<String>();

        var trial = scales.overhear(PORT, LineSettings.USUAL, new LineScales.Overhearing() {
            @Override
            public void heard(String text) {
                seen.add(text);
            }

            @Override
            public void stands(LineState state) {}
        });
        told.words.clear();
        cable.send("\u0002 1 12.34 kg A\u0003\r\nHALF");
        assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo(" 1 12.34 kg A");
        assertThat(told.words).isEmpty();
        trial.close();

        assertThat(told.next("said")).isEqualTo("said 12340 g UNSAID");
        assertThat(seen).isEmpty();
    }

    private static LineScale scale(ScaleFamily family) {
        return new LineScale(PORT, LineSettings.USUAL, ScaleProtocol.of(family));
    }

    private static final class Found implements LineScales.Finding {
        private final BlockingQueue<String> results = new LinkedBlockingQueue<>();

        @Override
        public void trying(LineSettings settings, int step, int steps) {}

        @Override
        public void found(LineScale scale) {
            results.add(scale.toString());
        }

        @Override
        public void notFound(List<String> heard) {
            results.add("nothing " + heard);
        }

        @Override
        public void refused(LineState state) {
            results.add(state.name());
        }
    }

    private static final class Told implements LineScales.Hearing {
        private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

        @Override
        public void said(LineScale scale, ScaleWord word) {
            words.add("said " + Frames.word(new Heard(word.frame(), new Sense.Means(word.reading()))));
        }

        @Override
        public void strange(LineScale scale, Bytes bytes) {
            words.add("strange " + bytes.asUtf8());
        }

        @Override
        public void silent(LineScale scale) {
            words.add("silent");
        }

        @Override
        public void stands(LineScale scale, LineState state) {
            words.add(state.name());
        }

        /// The next word of this kind; others are passed over.
        String next(String kind) throws InterruptedException {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            String word = words.poll(20, TimeUnit.SECONDS);
            while (word != null && !word.startsWith(kind)) {
                word = words.poll(limit - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return word == null ? "nothing" : word;
        }
    }

    /// A port whose device answers what it knows, and understands nothing at any but the needed settings.
    private static final class Cable implements Lines {
        private final Map<String, String> answers = new ConcurrentHashMap<>();
        private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicReference<LineSettings> settings = new AtomicReference<>(LineSettings.USUAL);
        private volatile Optional<LineSettings> needed = Optional.empty();
        private volatile boolean isPulled;

        void send(String text) {
            waiting.add(Frames.bytes(text));
        }

        @Override
        public List<PortName> names() {
            return List.of(PORT);
        }

        @Override
        public Line open(PortName port, LineSettings wanted) throws Refused {
            if (isPulled) {
                throw new Refused(LineState.GONE, new IOException("pulled"));
            }
            settings.set(wanted);
            return new Line() {
                @Override
                public byte[] read() throws IOException {
                    if (isPulled) {
                        throw new IOException("pulled");
                    }
                    byte[] next = waiting.poll();
                    return next == null ? new byte[0] : next;
                }

                @Override
                public void write(byte[] bytes) {
                    boolean isUnderstood = needed.map(settings.get()::equals).orElse(true);
                    var answer = answers.get(Bytes.of(bytes).asUtf8());
                    if (isUnderstood && answer != null) {
                        send(answer);
                    }
                }

                @Override
                public void close() {
                    waiting.clear();
                }
            };
        }
    }
}
