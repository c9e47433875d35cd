package tallydock.app.desk;

import java.time.InstantSource;
import java.util.List;
import javafx.application.Platform;
import tallydock.desk.devices.scale.ScaleOffice;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.StationDevices;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.scanner.scale.SerialScales;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.LineScales;
import tallydock.usecase.device.LineScales.Finding;
import tallydock.usecase.device.LineScales.Overhearing;
import tallydock.usecase.device.LineScales.Trial;
import tallydock.usecase.device.LoadDevices;

/// The scales on the lines of an open station: those its facts name are heard, on the FX thread.
final class ScaleDesk implements ScaleOffice, AutoCloseable {
    private final LoadDevices load;
    private final ChangeDevices change;
    private final ScannerDesk scanners;
    private final ScaleStates states;
    private final LineScales scales;

    ScaleDesk(LoadDevices load, ChangeDevices change, ScannerDesk scanners, ScaleStates states) {
        this.load = load;
        this.change = change;
        this.scanners = scanners;
        this.states = states;
        var threads = Thread.ofPlatform().name("tallydock-scale-", 0).daemon().factory();
        this.scales = new SerialScales(threads, InstantSource.system(), new OnFxThread());
    }

    ScaleStates states() {
        return states;
    }

    /// Hears what the facts name.
    void listen() {
        listen(load.run());
    }

    /// The same, with what the facts name read already.
    void listen(StationDevices devices) {
        var wanted = List.copyOf(devices.scalesInOrder());
        Platform.runLater(() -> states.use(wanted));
        scales.use(wanted);
    }

    @Override
    public List<PortName> freePorts() {
        var scanned = load.run().scanners().keySet();
        return scanners.ports().stream()
                .filter(port -> !scanned.contains(port.value()))
                .toList();
    }

    /// A scanner that was on the port leaves it first.
    @Override
    public void use(LineScale scale, Actor by) {
        change.use(scale, by);
        scanners.listen();
        listen();
    }

    @Override
    public void drop(PortName port, Actor by) {
        change.dropScale(port, by);
        listen();
    }

    @Override
    public void ask(PortName port, ScaleWish wish) {
        scales.ask(port, wish);
    }

    @Override
    public Trial find(PortName port, Finding finding) {
        return scales.find(port, new FindingOnFxThread(finding));
    }

    @Override
    public Trial overhear(PortName port, LineSettings settings, Overhearing overhearing) {
        return scales.overhear(port, settings, new Overhearing() {
            @Override
            public void heard(String seen) {
                Platform.runLater(() -> overhearing.heard(seen));
            }

            @Override
            public void stands(LineState state) {
                Platform.runLater(() -> overhearing.stands(state));
            }
        });
    }

    @Override
    public void close() {
        scales.close();
        Platform.runLater(() -> states.use(List.of()));
    }

    private final class OnFxThread implements LineScales.Hearing {
        @Override
        public void said(LineScale scale, ScaleWord word) {
            Platform.runLater(() -> states.said(scale, word));
        }

        @Override
        public void strange(LineScale scale, Bytes bytes) {
            Platform.runLater(() -> states.strange(scale));
        }

        @Override
        public void silent(LineScale scale) {
            Platform.runLater(() -> states.silent(scale));
        }

        @Override
        public void stands(LineScale scale, LineState state) {
            Platform.runLater(() -> states.stands(scale, state));
        }
    }

    private record FindingOnFxThread(Finding finding) implements Finding {
        @Override
        public void trying(LineSettings settings, int step, int steps) {
            Platform.runLater(() -> finding.trying(settings, step, steps));
        }

        @Override
        public void found(LineScale scale) {
            Platform.runLater(() -> finding.found(scale));
        }

        @Override
        public void notFound(List<String> heard) {
            Platform.runLater(() -> finding.notFound(heard));
        }

        @Override
        public void refused(LineState state) {
            Platform.runLater(() -> finding.refused(state));
        }
    }
}
