package tallydock.scanner.scale;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineState;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.Line;
import tallydock.scanner.serial.LineWatch;
import tallydock.usecase.device.LineScales.Hearing;

/// Hears one scale, and asks it where it waits to be asked.
final class ScaleEar implements LineWatch.Device {
    /// A scale that answers is asked when nothing came for so long.
    static final Duration ASKING = Duration.ofMillis(200);

    /// A scale that says nothing for so long is not heard.
    static final Duration SILENCE = Duration.ofSeconds(2);

    private final LineScale scale;
    private final InstantSource clock;
    private final Hearing hearing;
    private final Queue<Bytes> wishes = new ConcurrentLinkedQueue<>();

    ScaleEar(LineScale scale, InstantSource clock, Hearing hearing) {
        this.scale = scale;
        this.clock = clock;
        this.hearing = hearing;
    }

    /// Asks for it as soon as the line is free. From any thread.
    void ask(ScaleWish wish) {
        Optional.ofNullable(Speech.of(scale.protocol()).wishes().get(wish)).ifPresent(wishes::add);
    }

    @Override
    public void stands(LineState state) {
        hearing.stands(scale, state);
    }

    @Override
    public LineWatch.Stretch begin(Line line) {
        wishes.clear();
        return new Words(line);
    }

    private final class Words implements LineWatch.Stretch {
        private final Line line;
        private final Speech speech = Speech.of(scale.protocol());
        private final Ear ear = new Ear(speech.grammar());
        private long busy = System.nanoTime();
        private long newestWord = busy;

        Words(Line line) {
            this.line = line;
        }

        @Override
        public void took(byte[] bytes, long nanos) throws IOException {
            tell(ear.take(bytes, nanos), nanos);
            busy = nanos;
            listen(nanos);
        }

        @Override
        public void waited(long nanos) throws IOException {
            tell(ear.tick(nanos), nanos);
            for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                line.write(wish.toArray());
                busy = nanos;
            }
            if (speech.ask().isPresent() && nanos - busy >= ASKING.toNanos()) {
                line.write(speech.ask().orElseThrow().toArray());
                busy = nanos;
            }
            listen(nanos);
        }

        private void listen(long nanos) {
            if (nanos - newestWord >= SILENCE.toNanos()) {
                newestWord = nanos;
                hearing.silent(scale);
            }
        }

        private void tell(List<Heard> heard, long nanos) throws IOException {
            for (var each : heard) {
                switch (each.sense()) {
                    case Sense.Means(var reading) -> {
                        newestWord = nanos;
                        hearing.said(scale, new ScaleWord(reading, each.bytes(), clock.instant()));
                    }
                    case Sense.Aside _ -> newestWord = nanos;
                    case Sense.Strange _ -> hearing.strange(scale, each.bytes());
                }
                var answer = speech.answer(each);
                if (answer.isPresent()) {
                    line.write(answer.orElseThrow().toArray());
                }
            }
        }

        /// A half frame says nothing; the next stretch begins with none of it.
        @Override
        public void ended() {}
    }
}
