package tallydock.scanner.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.Line;
import tallydock.scanner.serial.Lines;
import tallydock.usecase.device.LineScales;

/// Finding out how scales speak that take nothing but whole commands of their own.
final class StrictScalesTest {
    private static final PortName PORT = new PortName("/dev/ttyX1");

    static Stream<Arguments> strict() {
        return Arrays.stream(ScaleFamily.values())
                .flatMap(family -> Stream.of(Arguments.of(family, true), Arguments.of(family, false)));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void eachFamilyIsFoundOutByItself(ScaleFamily family, boolean tellsErrors) throws InterruptedException {
        var found = new Found();
        try (var scales = new SerialScales(
                new Plugged(new StrictScale(family, tellsErrors)),
                Thread.ofPlatform().daemon().factory(),
                InstantSource.system(),
                new Deaf())) {
            var trial = scales.find(PORT, found);
            var result = found.results.poll(20, TimeUnit.SECONDS);
            trial.close();

            assertThat(result)
                    .isEqualTo(new LineScale(PORT, LineScale.SETTINGS.getFirst(), ScaleProtocol.of(family)).toString());
        }
    }

    /// A port with a strict scale on it.
    private record Plugged(StrictScale scale) implements Lines {
        private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

        @Override
        public List<PortName> names() {
            return List.of(PORT);
        }

        @Override
        public Line open(PortName port, LineSettings wanted) {
            return new Wire(scale);
        }

        private static final class Wire implements Line {
            private final StrictScale scale;
            private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
            private long sent = System.nanoTime();

            Wire(StrictScale scale) {
                this.scale = scale;
            }

            @Override
            public byte[] read() {
                if (System.nanoTime() - sent > BETWEEN) {
                    scale.unasked().ifPresent(waiting::add);
                    sent = System.nanoTime();
                }
                var next = waiting.poll();
                return next == null ? new byte[0] : next.getBytes(StandardCharsets.ISO_8859_1);
            }

            @Override
            public void write(byte[] bytes) {
                for (byte one : bytes) {
                    scale.take(one).ifPresent(waiting::add);
                }
            }

            @Override
            public void close() {
                waiting.clear();
            }
        }
    }

    private static final class Found implements LineScales.Finding {
        private final BlockingQueue<String> results = new LinkedBlockingQueue<>();

        @Override
        public void trying(LineSettings settings, int step, int steps) {
            if (step > 1) {
                results.add("not at the first settings");
            }
        }

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

    private static final class Deaf implements LineScales.Hearing {
        @Override
        public void said(LineScale scale, ScaleWord word) {
            throw new IllegalStateException("no scale is set up");
        }

        @Override
        public void strange(LineScale scale, Bytes bytes) {
            throw new IllegalStateException("no scale is set up");
        }

        @Override
        public void silent(LineScale scale) {
            throw new IllegalStateException("no scale is set up");
        }

        @Override
        public void stands(LineScale scale, LineState state) {
            throw new IllegalStateException("no scale is set up");
        }
    }
}
