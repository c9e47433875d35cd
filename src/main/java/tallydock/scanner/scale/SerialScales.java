package tallydock.scanner.scale;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.scanner.serial.JsscLines;
import tallydock.scanner.serial.LineWatch;
import tallydock.scanner.serial.LineWatches;
import tallydock.scanner.serial.Lines;
import tallydock.usecase.device.LineScales;

/// Any number of scales on serial ports, each with a thread of its own.
public final class SerialScales implements LineScales {
    private final Lines lines;
    private final ThreadFactory threads;
    private final LineWatches<LineScale> watches;
    private final Map<PortName, ScaleEar> ears = new ConcurrentHashMap<>();
    private List<LineScale> wanted = List.of();
    private Optional<PortName> lent = Optional.empty();

    public SerialScales(ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this(new JsscLines(), threads, clock, hearing);
    }

    SerialScales(Lines lines, ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this.lines = lines;
        this.threads = threads;
        this.watches = new LineWatches<>(threads, scale -> {
            var ear = new ScaleEar(scale, clock, hearing);
            ears.put(scale.port(), ear);
            return new LineWatch(lines, scale.port(), scale.settings(), ear);
        });
    }

    @Override
    public synchronized void use(Collection<LineScale> scales) {
        wanted = List.copyOf(scales);
        listen();
    }

    private void listen() {
        watches.use(wanted.stream()
                .filter(scale -> !lent.equals(Optional.of(scale.port())))
                .toList());
    }

    @Override
    public void ask(PortName port, ScaleWish wish) {
        Optional.ofNullable(ears.get(port)).ifPresent(ear -> ear.ask(wish));
    }

    @Override
    public Trial find(PortName port, Finding finding) {
        lend(Optional.of(port));
        var search = new Search(lines, port, finding);
        threads.newThread(search).start();
        return () -> {
            search.stop();
            lend(Optional.empty());
        };
    }

    @Override
    public Trial overhear(PortName port, LineSettings settings, Overhearing overhearing) {
        lend(Optional.of(port));
        var watch = new LineWatch(lines, port, settings, new OverhearingEar(overhearing));
        threads.newThread(watch).start();
        return () -> {
            watch.close();
            lend(Optional.empty());
        };
    }

    private synchronized void lend(Optional<PortName> port) {
        lent = port;
        listen();
    }

    @Override
    public synchronized void close() {
        watches.close();
    }
}
