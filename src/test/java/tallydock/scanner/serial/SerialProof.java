package tallydock.scanner.serial;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;
import tallydock.testing.Seeded;
import tallydock.usecase.device.LineScanners.Hearing;

/// Sends frames through pairs of pseudo terminals made by socat, two scanners at once, split at random bytes, and pulls
/// a cable in the middle of a frame: `SerialProof FOLDER FRAMES [PLANTED]`. Exit 0 when each frame came whole, in order
/// and once, and each half was told as one. `PLANTED` sends one frame a second time, which must be noticed.
public final class SerialProof implements Hearing {
    private static final PrintStream OUT = System.out;
    private static final long SEED = 20_261_122L;
    private static final int PULLS = 4;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
    private final Map<String, List<String>> misread = new ConcurrentHashMap<>();
    private final Map<String, LineState> states = new ConcurrentHashMap<>();

    public static void main(String[] args) throws Exception {
        var proof = new SerialProof();
        boolean isPlanted = args.length > 2 && args[2].equals("PLANTED");
        System.exit(proof.run(Path.of(args[0]), Integer.parseInt(args[1]), isPlanted) ? 0 : 1);
    }

    private boolean run(Path folder, int frames, boolean isPlanted) throws IOException, InterruptedException {
        var random = Seeded.random(SEED);
        var cables = List.of(new Cable(folder, "left"), new Cable(folder, "right"));
        var scanners = new SerialScanners(Thread.ofPlatform().daemon().factory(), InstantSource.system(), this);
        try (scanners) {
            for (var cable : cables) {
                cable.plug();
            }
            scanners.use(cables.stream().map(Cable::scanner).toList());
            int each = frames / PULLS / cables.size();
            for (int pull = 0; pull < PULLS; pull++) {
                for (int i = 0; i < each; i++) {
                    cables.get(0).send(random);
                    cables.get(1).send(random);
                }
                var pulled = cables.get(pull % cables.size());
                for (var cable : cables) {
                    until(() -> heard(cable.port).size() == cable.sent.size());
                }
                pulled.half();
                pulled.pull();
                until(() -> states.get(pulled.port) == LineState.GONE);
                pulled.plug();
                until(() -> states.get(pulled.port) == LineState.LISTENING);
            }
            if (isPlanted) {
                cables.getFirst().repeat();
            }
        } finally {
            cables.forEach(Cable::pull);
        }
        return cables.stream().allMatch(this::isRight);
    }

    private boolean isRight(Cable cable) {
        boolean isRight = heard(cable.port).equals(cable.sent)
                && misread.getOrDefault(cable.port, List.of()).equals(cable.halves);
        OUT.printf(
                "%s: %d frames sent, %d heard, %d cables pulled in a frame, %d halves told: %s%n",
                cable.port,
                cable.sent.size(),
                heard(cable.port).size(),
                cable.halves.size(),
                misread.getOrDefault(cable.port, List.of()).size(),
                isRight ? "right" : "WRONG");
        return isRight;
    }

    private List<String> heard(String port) {
        return heard.computeIfAbsent(port, _ -> new CopyOnWriteArrayList<>());
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE;
        while (!condition.holds() && System.nanoTime() < limit) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Override
    public void scanned(RawScan scan) {
        heard(scan.device()).add(scan.bytes().asUtf8());
    }

    @Override
    public void misread(LineScanner scanner, Bytes bytes) {
        misread.computeIfAbsent(scanner.device(), _ -> new CopyOnWriteArrayList<>())
                .add(bytes.asUtf8());
    }

    @Override
    public void stands(LineScanner scanner, LineState state) {
        states.put(scanner.device(), state);
    }

    /// A pair of pseudo terminals: what goes into one end comes out of the other.
    private static final class Cable {
        private final String port;
        private final Path end;
        private final List<String> sent = new ArrayList<>();
        private final List<String> halves = new ArrayList<>();
        private Process process;
        private OutputStream out = OutputStream.nullOutputStream();

        Cable(Path folder, String name) throws IOException {
            port = folder.resolve(name).toString();
            end = folder.resolve(name + "-scanner");
            process = new ProcessBuilder("true").start();
        }

        LineScanner scanner() {
            return LineScanner.usual(new PortName(port));
        }

        void plug() throws IOException, InterruptedException {
            process = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + port, "pty,raw,echo=0,link=" + end)
                    .inheritIO()
                    .start();
            until(() -> Files.exists(end) && Files.exists(Path.of(port)));
            out = Files.newOutputStream(end);
        }

        void send(RandomGenerator random) throws IOException {
            String code = "]C1" + sent.size() + '\u001d' + "X".repeat(random.nextInt(40));
            byte[] bytes = (code + "\r\n").getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < bytes.length; ) {
                int to = Math.min(bytes.length, at + 1 + random.nextInt(bytes.length));
                out.write(Arrays.copyOfRange(bytes, at, to));
                at = to;
            }
            sent.add(code + "\r");
        }

        /// The last frame once more, as a line that bounces would.
        void repeat() throws IOException, InterruptedException {
            out.write((sent.getLast() + "\n").getBytes(StandardCharsets.UTF_8));
            TimeUnit.SECONDS.sleep(1);
        }

        void half() throws IOException, InterruptedException {
            String half = "HALF" + halves.size();
            out.write(half.getBytes(StandardCharsets.UTF_8));
            halves.add(half);
            // the half has to be on its way before the cable is pulled
            TimeUnit.MILLISECONDS.sleep(200);
        }

        void pull() {
            process.destroyForcibly();
            try {
                out.close();
                process.waitFor();
            } catch (IOException | InterruptedException _) {
                // what is gone cannot be flushed
            }
        }
    }
}
