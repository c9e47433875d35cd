package tallydock.scanner.serial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.digest.Bytes;
import tallydock.testing.Seeded;
import tallydock.testing.SerialCable;
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
        var threads = Thread.ofPlatform().daemon().factory();
        try (var left = SerialCable.plugged(folder, "left");
                var right = SerialCable.plugged(folder, "right");
                var scanners = new SerialScanners(threads, InstantSource.system(), this)) {
            var guns = List.of(new Gun(left), new Gun(right));
            scanners.use(guns.stream().map(Gun::scanner).toList());
            int each = frames / PULLS / guns.size();
            for (int pull = 0; pull < PULLS; pull++) {
                for (int i = 0; i < each; i++) {
                    guns.get(0).send(random);
                    guns.get(1).send(random);
                }
                var pulled = guns.get(pull % guns.size());
                for (var gun : guns) {
                    until(() -> heard(gun.port).size() == gun.sent.size());
                }
                pulled.half();
                pulled.cable.pull();
                until(() -> states.get(pulled.port) == LineState.GONE);
                pulled.cable.plug();
                until(() -> states.get(pulled.port) == LineState.LISTENING);
            }
            if (isPlanted) {
                guns.getFirst().repeat();
            }
            return guns.stream().allMatch(this::isRight);
        }
    }

    private boolean isRight(Gun gun) {
        boolean isRight = heard(gun.port).equals(gun.sent)
                && misread.getOrDefault(gun.port, List.of()).equals(gun.halves);
        OUT.printf(
                "%s: %d frames sent, %d heard, %d cables pulled in a frame, %d halves told: %s%n",
                gun.port,
                gun.sent.size(),
                heard(gun.port).size(),
                gun.halves.size(),
                misread.getOrDefault(gun.port, List.of()).size(),
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

    /// A scanner on a line: what it sent whole, and what it had half sent when its cable was pulled.
    private static final class Gun {
        private final SerialCable cable;
        private final String port;
        private final List<String> sent = new ArrayList<>();
        private final List<String> halves = new ArrayList<>();

        Gun(SerialCable cable) {
            this.cable = cable;
            port = scanner().device();
        }

        LineScanner scanner() {
            return LineScanner.usual(cable.port());
        }

        void send(RandomGenerator random) throws IOException {
            String code = "]C1" + sent.size() + '\u001d' + "X".repeat(random.nextInt(40));
            cable.send((code + "\r\n").getBytes(StandardCharsets.UTF_8), random);
            sent.add(code + "\r");
        }

        /// The last frame once more, as a line that bounces would.
        void repeat() throws IOException, InterruptedException {
            cable.send((sent.getLast() + "\n").getBytes(StandardCharsets.UTF_8));
            TimeUnit.SECONDS.sleep(1);
        }

        void half() throws IOException, InterruptedException {
            String half = "HALF" + halves.size();
            cable.send(half.getBytes(StandardCharsets.UTF_8));
            halves.add(half);
            // the half has to be on its way before the cable is pulled
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
