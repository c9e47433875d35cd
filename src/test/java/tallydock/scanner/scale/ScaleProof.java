package tallydock.scanner.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading.Weighs;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.SerialScanners;
import tallydock.testing.Seeded;
import tallydock.testing.SerialCable;
import tallydock.usecase.device.LineScales;
import tallydock.usecase.device.LineScanners;

/// A scanner and a scale on pairs of pseudo terminals made by socat, both sending at once, split at random bytes, with
/// the scale's cable pulled in the middle of a frame: `ScaleProof FOLDER FRAMES [PLANTED]`. Then a simulated scale that
/// answers when it is asked, and a scanner on the scale's port, of which nothing may become a weight. `PLANTED` sends
/// one frame a second time, which the proof must notice. Exit 0 when all is right.
public final class ScaleProof {
    private static final PrintStream OUT = System.out;
    private static final long SEED = 20_261_123L;
    private static final int PULLS = 3;
    private static final int MOST_GRAMS = 60_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Path folder;
    private final List<String> scans = new CopyOnWriteArrayList<>();
    private final List<Long> weights = new CopyOnWriteArrayList<>();
    private final AtomicLong strange = new AtomicLong();
    private final AtomicLong silences = new AtomicLong();
    private final AtomicReference<LineState> scaleState = new AtomicReference<>(LineState.OPENING);
    private final AtomicReference<LineState> scannerState = new AtomicReference<>(LineState.OPENING);

    private ScaleProof(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var proof = new ScaleProof(Path.of(args[0]));
        boolean isPlanted = args.length > 2 && args[2].equals("PLANTED");
        boolean isRight = proof.stream(Integer.parseInt(args[1]), isPlanted)
                && proof.asked()
                && proof.found()
                && proof.scannerOnIt();
        System.exit(isRight ? 0 : 1);
    }

    /// Continuous output beside a scanner that sends as fast.
    private boolean stream(int frames, boolean isPlanted) throws IOException, InterruptedException {
        var random = Seeded.random(SEED);
        var sentScans = new ArrayList<String>();
        var sentWeights = new ArrayList<Long>();
        try (var cable = SerialCable.plugged(folder, "scale");
                var gun = SerialCable.plugged(folder, "gun");
                var scales = scales();
                var scanners = scanners()) {
            scanners.use(List.of(LineScanner.usual(gun.port())));
            scales.use(List.of(scale(cable, ScaleFamily.TOLEDO_CONTINUOUS)));
            until(() -> scaleState.get() == LineState.LISTENING && scannerState.get() == LineState.LISTENING);
            for (int pull = 0; pull < PULLS; pull++) {
                for (int i = 0; i < frames / PULLS; i++) {
                    sentScans.add(scan(gun, sentScans.size(), random));
                    sentWeights.add(weigh(cable, random));
                }
                until(() -> scans.size() >= sentScans.size() && weights.size() >= sentWeights.size());
                pullInAFrame(cable, random);
            }
            if (isPlanted) {
                gun.send(Frames.bytes(sentScans.getLast() + "\n"), random);
                var frame = Frames.of(ScaleFamily.TOLEDO_CONTINUOUS, Math.toIntExact(sentWeights.getLast()), true);
                cable.send(Frames.bytes(frame), random);
                TimeUnit.SECONDS.sleep(1);
            }
        }
        boolean isRight = scans.equals(sentScans) && weights.equals(sentWeights);
        OUT.printf(
                "%d scans and %d weights sent, %d and %d heard, %d cables pulled in a frame: %s%n",
                sentScans.size(), sentWeights.size(), scans.size(), weights.size(), PULLS, word(isRight));
        return isRight;
    }

    private static String scan(SerialCable gun, int number, RandomGenerator random) throws IOException {
        var code = "]C1" + number + "X".repeat(random.nextInt(30));
        gun.send(Frames.bytes(code + "\r\n"), random);
        return code + "\r";
    }

    private static long weigh(SerialCable cable, RandomGenerator random) throws IOException {
        int grams = random.nextInt(MOST_GRAMS);
        var frame = Frames.of(ScaleFamily.TOLEDO_CONTINUOUS, grams, random.nextBoolean());
        cable.send(Frames.bytes(frame), random);
        return grams;
    }

    private void pullInAFrame(SerialCable cable, RandomGenerator random) throws IOException, InterruptedException {
        var half = Frames.of(ScaleFamily.TOLEDO_CONTINUOUS, 1, true).substring(0, 9);
        cable.send(Frames.bytes(half), random);
        // the half has to be on its way before the cable is pulled
        TimeUnit.MILLISECONDS.sleep(200);
        cable.pull();
        until(() -> scaleState.get() == LineState.GONE);
        cable.plug();
        until(() -> scaleState.get() == LineState.LISTENING);
    }

    /// A simulated scale that says its weight when it is asked for it.
    private boolean asked() throws IOException, InterruptedException {
        weights.clear();
        try (var cable = SerialCable.plugged(folder, "asked");
                var scales = scales();
                var in = Files.newInputStream(cable.device())) {
            var strict = new StrictScale(ScaleFamily.SICS, false);
            var simulated = Thread.ofPlatform().daemon().start(() -> answer(in, cable, strict));
            scales.use(List.of(scale(cable, ScaleFamily.SICS)));
            until(() -> weights.size() >= 10);
            simulated.interrupt();
        }
        boolean isRight = weights.size() >= 10 && weights.stream().allMatch(grams -> grams == 12_340);
        OUT.printf("%d answers of a scale that is asked: %s%n", weights.size(), word(isRight));
        return isRight;
    }

    private static void answer(InputStream in, SerialCable cable, StrictScale scale) {
        var random = Seeded.random(SEED);
        try {
            for (int one = in.read(); one >= 0; one = in.read()) {
                var answer = scale.take(one);
                if (answer.isPresent()) {
                    cable.send(Frames.bytes(answer.orElseThrow()), random);
                }
            }
        } catch (IOException _) {
            // the cable was pulled: the simulated scale is off
        }
    }

    /// Scales that take nothing but whole commands of their own family are found out by themselves.
    private boolean found() throws IOException, InterruptedException {
        boolean isRight = true;
        for (var family : ScaleFamily.values()) {
            isRight &= !family.answers() || isFound(family);
        }
        return isRight;
    }

    private boolean isFound(ScaleFamily family) throws IOException, InterruptedException {
        var finding = new FoundOut();
        try (var cable = SerialCable.plugged(folder, "strict-" + family);
                var scales = scales();
                var in = Files.newInputStream(cable.device())) {
            Thread.ofPlatform().daemon().start(() -> answer(in, cable, new StrictScale(family, false)));
            var trial = scales.find(cable.port(), finding);
            until(() -> !finding.result.get().isEmpty());
            trial.close();
        }
        boolean isRight = finding.result.get().equals(ScaleProtocol.of(family).toString());
        OUT.printf("a strict scale of %s is found as %s: %s%n", family, finding.result.get(), word(isRight));
        return isRight;
    }

    /// Codes on the scale's port, and a scale of every other family.
    private boolean scannerOnIt() throws IOException, InterruptedException {
        weights.clear();
        strange.set(0);
        silences.set(0);
        var random = Seeded.random(SEED);
        int sent = 0;
        try (var cable = SerialCable.plugged(folder, "wrong");
                var scales = scales()) {
            scaleState.set(LineState.OPENING);
            scales.use(List.of(scale(cable, ScaleFamily.AND)));
            until(() -> scaleState.get() == LineState.LISTENING);
            for (int i = 0; i < 200; i++) {
                cable.send(Frames.bytes("]C10109506000134352" + i + "\r\n"), random);
                sent++;
                for (var family : ScaleFamily.values()) {
                    if (family != ScaleFamily.AND) {
                        cable.send(Frames.bytes(Frames.of(family, random.nextInt(MOST_GRAMS), true)), random);
                        sent++;
                    }
                }
            }
            until(() -> silences.get() > 0);
        }
        boolean isRight = weights.isEmpty() && strange.get() > 0 && silences.get() > 0;
        OUT.printf(
                "%d frames of others on the scale's port, %d weights, %d told as strange: %s%n",
                sent, weights.size(), strange.get(), word(isRight));
        return isRight;
    }

    private static String word(boolean isRight) {
        return isRight ? "right" : "WRONG";
    }

    private static LineScale scale(SerialCable cable, ScaleFamily family) {
        return new LineScale(cable.port(), LineSettings.USUAL, ScaleProtocol.of(family));
    }

    private SerialScales scales() {
        return new SerialScales(Thread.ofPlatform().daemon().factory(), InstantSource.system(), new ScaleEars());
    }

    private SerialScanners scanners() {
        return new SerialScanners(Thread.ofPlatform().daemon().factory(), InstantSource.system(), new GunEars());
    }

    interface Condition {
        boolean holds();
    }

    static void until(Condition condition) throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE;
        while (!condition.holds() && System.nanoTime() < limit) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private final class ScaleEars implements LineScales.Hearing {
        @Override
        public void said(LineScale scale, ScaleWord word) {
            if (word.reading() instanceof Weighs weighs) {
                weights.add(weighs.weight().wholeGrams());
            }
        }

        @Override
        public void strange(LineScale scale, Bytes bytes) {
            strange.incrementAndGet();
        }

        @Override
        public void silent(LineScale scale) {
            silences.incrementAndGet();
        }

        @Override
        public void stands(LineScale scale, LineState state) {
            scaleState.set(state);
        }
    }

    private final class GunEars implements LineScanners.Hearing {
        @Override
        public void scanned(RawScan scan) {
            scans.add(scan.bytes().asUtf8());
        }

        @Override
        public void misread(LineScanner scanner, Bytes bytes) {
            scans.add("misread " + bytes.asUtf8());
        }

        @Override
        public void stands(LineScanner scanner, LineState state) {
            scannerState.set(state);
        }
    }
}
